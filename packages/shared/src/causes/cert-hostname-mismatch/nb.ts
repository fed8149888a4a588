import type { CauseText } from '../cause.ts'

export const certHostnameMismatch: CauseText = {
  title: 'Sertifikatet hører til et annet navn',
  explanation: 'Serveren er ekte for andre navn enn verten som er skrevet inn.',
  steps: [
    'Skriv inn et av navnene i sertifikatet, hvis det er leverandørens.',
    'Eller be serverens administrator legge dette navnet til i sertifikatet.',
    'Hører navnet til noen helt andre, send ikke noe passord: da er det en annen server som svarer.',
  ],
}
