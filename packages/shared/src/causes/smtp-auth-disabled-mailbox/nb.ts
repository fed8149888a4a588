import type { CauseText } from '../cause.ts'

export const smtpAuthDisabledMailbox: CauseText = {
  title: 'SMTP AUTH er slått av for denne postboksen',
  explanation:
    'Microsoft 365 avviser denne typen pålogging for denne postboksen. Passordet er ikke grunnen.',
  steps: [
    'Be Microsoft 365-administratoren krysse av for Godkjent SMTP: administrasjonssenteret for Microsoft 365 > Brukere > Aktive brukere > brukeren > E-post > Administrer e-postapper.',
    'Eller i Exchange Online PowerShell: Set-CASMailbox <postboks> -SmtpClientAuthenticationDisabled $false.',
    'Det kan ta en time før det virker.',
  ],
}
