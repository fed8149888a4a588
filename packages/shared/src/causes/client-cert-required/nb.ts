import type { CauseText } from '../cause.ts'

export const clientCertRequired: CauseText = {
  title: 'Serveren vil ha et klientsertifikat',
  explanation: 'Her kjenner serveren igjen klienter på sertifikat, ikke (bare) på passord.',
  steps: [
    'Be leverandøren om sertifikatet, eller om porten som tar imot passord: som regel 587 eller 465.',
  ],
}
