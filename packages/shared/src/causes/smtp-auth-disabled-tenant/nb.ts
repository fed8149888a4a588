import type { CauseText } from '../cause.ts'

export const smtpAuthDisabledTenant: CauseText = {
  title: 'SMTP AUTH er slått av for organisasjonen',
  explanation:
    'Microsoft 365 avviser denne typen pålogging for hele organisasjonen. Passordet er ikke grunnen.',
  steps: [
    'Be Microsoft 365-administratoren slå på SMTP AUTH bare for denne postboksen; det overstyrer organisasjonens innstilling.',
    'Administrasjonssenteret for Microsoft 365 > Brukere > Aktive brukere > brukeren > E-post > Administrer e-postapper > Godkjent SMTP.',
    'Eller i Exchange Online PowerShell: Set-CASMailbox <postboks> -SmtpClientAuthenticationDisabled $false.',
  ],
}
