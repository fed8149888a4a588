import type { CauseText } from '../cause.ts'

export const clientBug: CauseText = {
  title: 'The sending program is at fault',
  explanation:
    'The settings are fine; the program itself handles them wrongly or breaks the protocol.',
  steps: [
    'Update the program or its mail library.',
    "Test the same settings with Ehlo. If they work, send the program's maker the full error text.",
  ],
}
