import type { CauseText } from '../cause.ts'

export const dmarcRecordInvalid: CauseText = {
  title: 'The DMARC record does not work as meant',
  explanation:
    'Receivers ignore a record that they cannot read or that exists twice, and do not send reports to an address that has not agreed to receive them.',
  steps: [
    'Keep exactly one record at _dmarc, beginning with v=DMARC1; p=…',
    'Let the receiver of the reports publish its consent, or use an address of the domain itself.',
  ],
}
