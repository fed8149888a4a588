import type { MailChecks } from '@ehlo/shared'
import { claim } from '@ehlo/shared/diagnosis/claims'
import { defineCheck } from '../check.ts'
import { checksOf, judgeAlignment } from '../judge-copy.ts'

/** Does anything prove who sent the copy, and was its way protected? */
export const copyVerifies = defineCheck({
  id: 'copy-verifies',
  needs: ['delivery'],
  interpret({ delivery }) {
    if (delivery.status !== 'observed') return []
    return delivery.value.copies.flatMap((copy) => {
      const { address, facts } = copy
      const unproven =
        judgeAlignment(copy) === 'no'
          ? checksOf(copy).map((checks) =>
              claim('copy-not-authenticated', 0.9, `${address}: ${describe(checks)}`, 'delivery'),
            )
          : []
      const inClear = facts.hops
        .filter(({ encrypted }) => encrypted === 'no')
        .map(({ from = '?', by = '?', protocol = '' }) =>
          claim('hop-in-clear', 0.8, `from ${from} by ${by} with ${protocol}`, 'delivery'),
        )
      return [...unproven, ...inClear]
    })
  },
})

function describe({ by, spf, dkim, dmarc }: MailChecks): string {
  const parts = [
    ...(spf === undefined ? [] : [`spf=${spf.result}${domain(spf)}`]),
    ...dkim.map((one) => `dkim=${one.result}${domain(one)}`),
    ...(dmarc === undefined ? [] : [`dmarc=${dmarc.result}${domain(dmarc)}`]),
  ]
  return `${by}: ${parts.join(', ')}`
}

function domain(check: { domain?: string | undefined }): string {
  return check.domain === undefined ? '' : ` (${check.domain})`
}
