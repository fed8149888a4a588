import type { CauseText } from '../cause.ts'

export const securityDefaultsBlock: CauseText = {
  title: 'Organisasjonens sikkerhetsstandarder sperrer denne påloggingen',
  explanation:
    'Sikkerhetsstandardene i Microsoft Entra avviser programmer som logger på med bare passord. Det beskytter organisasjonen.',
  steps: [
    'Bruk OAuth i programmet, og la sikkerhetsstandardene stå på.',
    'Eller be administratoren om en annen vei for sending: en videresendingskobling med fast adresse, eller en utsendingstjeneste.',
    'Med Microsoft Entra ID P1 kan administratoren erstatte dem med betinget tilgang som beholder MFA for alle og bare slipper inn denne kontoen fra den faste adressen.',
  ],
}
