import type { CauseText } from '../cause.ts'

export const dmarcPolicyNone: CauseText = {
  title: 'DMARC only watches',
  explanation:
    'The policy is none: mail that pretends to come from the domain is delivered like any other. That is a good beginning and no protection.',
  steps: ['Once the reports show that your own mail passes, publish the suggested record.'],
}
