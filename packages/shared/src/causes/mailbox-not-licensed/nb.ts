import type { CauseText } from '../cause.ts'

export const mailboxNotLicensed: CauseText = {
  title: 'Brukeren har ingen postboks',
  explanation: 'Kontoen finnes, men har ingen Exchange-lisens, så det er ingenting å sende med.',
  steps: [
    'Tildel en lisens med Exchange Online: administrasjonssenteret for Microsoft 365 > Brukere > Aktive brukere > brukeren > Lisenser og apper.',
    'Eller logg på med en konto som har postboks.',
  ],
}
