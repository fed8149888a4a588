import type { CauseText } from '../cause.ts'

export const conditionalAccessBlock: CauseText = {
  title: 'En policy for betinget tilgang avviser denne påloggingen',
  explanation:
    'Organisasjonen tillater pålogging bare på vilkår som dette programmet, stedet eller nettverket ikke oppfyller.',
  steps: [
    'Be administratoren se i påloggingsloggen: administrasjonssenteret for Microsoft Entra > Overvåking og tilstand > Påloggingslogger; den navngir policyen.',
    'Få gjort et snevert unntak for denne kontoen og den faste adressen, eller bruk OAuth.',
  ],
}
