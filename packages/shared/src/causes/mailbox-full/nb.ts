import type { CauseText } from '../cause.ts'

export const mailboxFull: CauseText = {
  title: 'Mottakerens postboks er full',
  explanation: 'Det er ikke plass til meldingen.',
  steps: [
    'Si fra til mottakeren på en annen måte; prøv igjen senere.',
    'Er postboksen kundens, kan administratoren øke kvoten.',
  ],
}
