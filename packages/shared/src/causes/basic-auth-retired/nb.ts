import type { CauseText } from '../cause.ts'

export const basicAuthRetired: CauseText = {
  title: 'Leverandøren godtar ikke lenger passord her',
  explanation:
    'Pålogging med passord er avviklet; bare OAuth er igjen. Et app-passord hjelper ikke.',
  steps: [
    'Bruk et program som kan logge på med OAuth, eller send gjennom en annen tilkobling eller en utsendingstjeneste.',
  ],
  providers: {
    'outlook-com': [
      'Outlook.com, Hotmail og Live tar bare OAuth: bruk et program med «Logg på med Microsoft», eller en annen konto til sending.',
    ],
    'microsoft-365': [
      'Bruk OAuth (XOAUTH2), tjenesten High Volume Email, eller en videresendingskobling med fast adresse.',
    ],
  },
}
