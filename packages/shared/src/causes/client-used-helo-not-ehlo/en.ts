import type { CauseText } from '../cause.ts'

export const clientUsedHeloNotEhlo: CauseText = {
  title: 'The program uses the old HELO',
  explanation: 'With HELO instead of EHLO the server offers neither login nor encryption.',
  steps: [
    'Switch on authentication or ESMTP in the program; it then says EHLO.',
    'If there is no such setting, update the program.',
  ],
}
