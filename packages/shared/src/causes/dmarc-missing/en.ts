import type { CauseText } from '../cause.ts'

export const dmarcMissing: CauseText = {
  title: 'The domain has no DMARC record',
  explanation:
    'Nothing says what receivers should do with mail that only pretends to come from the domain, and nobody is told about it. Large receivers require a record from those who send much.',
  steps: [
    'Publish the suggested record, read the reports for some weeks, then raise the policy to quarantine or reject.',
  ],
}
