import type { CauseText } from '../cause.ts'

export const messageMalformed: CauseText = {
  title: 'Meldingen bryter formatreglene',
  explanation:
    'Meldingshodet eller innholdet er feil: ingen eller to From-linjer, ingen Date, ukodede tegn eller tomt innhold.',
  steps: [
    'Send en enkel testmelding. Går den gjennom, se på meldingshodene programmet legger til.',
    'Oppdater programmet eller e-postbiblioteket det bruker.',
  ],
  providers: {
    ionos: [
      'IONOS vil ha nøyaktig én gyldig Date og From, og kodede visningsnavn (koden c=hd eller c=hi i lenken sier hvilken).',
    ],
  },
}
