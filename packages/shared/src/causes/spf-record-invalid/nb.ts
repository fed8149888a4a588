import type { CauseText } from '../cause.ts'

export const spfRecordInvalid: CauseText = {
  title: 'SPF-oppføringen kan ikke brukes',
  explanation:
    'Mottakere leser en SPF-oppføring som er ødelagt, tvetydig eller for stor, som en feil, og behandler domenets e-post som om den ikke var godkjent.',
  steps: [
    'Behold nøyaktig én oppføring som begynner med v=spf1.',
    'Hold deg til ti oppslag: fjern include for tjenester som ikke lenger er i bruk.',
    'Avslutt oppføringen med ~all eller -all, aldri med +all.',
  ],
}
