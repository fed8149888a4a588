import { claim } from '../claim.ts'
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
        const kept =
          originalFrom === undefined ? '' : ` The old one was kept aside: ${originalFrom}.`
        const text = `Sent as ${address}, arrived as ${from.address}.${kept}`
        return [claim('sender-rewritten', 0.98, text, 'delivery')]
      }
      if (!isOnBehalf(copy)) return []
      const path = returnPath === undefined ? '' : `, Return-Path: ${returnPath}`
      const text = `From: ${from.address}, Sender: ${sender?.address}${path}`
      return [claim('sent-on-behalf', 0.95, text, 'delivery')]
    })
  },
})
