import type { CauseText } from '../cause.ts'

export const dnsWrongAddress: CauseText = {
  title: 'Navnet leder til feil maskin',
  explanation:
    'Vertsnavnet lar seg slå opp, men til en maskin som ikke er e-postserveren: en gammel oppføring, delt DNS eller webhotellet.',
  steps: [
    'Sammenlign adressen med den e-postleverandøren oppgir.',
    'Be den som forvalter domenets DNS, om å rette oppføringen.',
  ],
}
