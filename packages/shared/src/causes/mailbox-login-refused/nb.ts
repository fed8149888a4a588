import type { CauseText } from '../cause.ts'

export const mailboxLoginRefused: CauseText = {
  title: 'IMAP-serveren avviste påloggingen til postboksen',
  explanation:
    'Sending virker med denne brukeren, men postboksen kunne ikke åpnes med brukernavnet og passordet som ble oppgitt for den, så ingenting er kjent om kopiene.',
  steps: [
    'Sjekk brukernavnet og passordet for postboksen; IMAP må kanskje slås på hos leverandøren først.',
    'Eller oppgi en annen postboks som mottar testmeldingen.',
  ],
  providers: {
    'microsoft-365': [
      'Exchange Online tar ikke lenger passord for IMAP, uansett hva SMTP gjør: se i postboksen selv, eller oppgi et token.',
    ],
    gmail: [
      'IMAP vil ha et app-passord, akkurat som SMTP; i Google Workspace kan administratoren ha slått av IMAP: Administrasjonskonsollen > Apper > Google Workspace > Gmail > Sluttbrukertilgang > POP- og IMAP-tilgang.',
    ],
  },
}
