import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { defineCheck } from '../check.ts'
import { isOnBehalf, isSenderKept } from '../judge-copy.ts'

/** Do recipients see the sender that was asked for, and that one alone? */
export const copyShowsSender = defineCheck({
  id: 'copy-shows-sender',
  needs: ['delivery'],
  interpret({ delivery }) {
    if (delivery.status !== 'observed') return []
    return delivery.value.copies.flatMap((copy) => {
      const { address, facts } = copy
      const { from, sender, originalFrom, returnPath } = facts
      if (!isSenderKept(copy)) {
        const changed = { address, arrived: from.address }
        const seen =
          originalFrom === undefined
            ? observe('sender-changed', changed)
            : observe('sender-set-aside', { ...changed, original: originalFrom })
        return [claim('sender-rewritten', 0.98, seen, 'delivery')]
      }
      if (!isOnBehalf(copy)) return []
      const path = returnPath === undefined ? '' : `, Return-Path: ${returnPath}`
      const text = `From: ${from.address}, Sender: ${sender?.address}${path}`
      return [claim('sent-on-behalf', 0.95, text, 'delivery')]
    })
  },
})
