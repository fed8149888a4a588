import type { CauseText } from '../cause.ts'

export const authMechanismUnsupported: CauseText = {
  title: 'Klient og server har ingen felles måte å logge på',
  explanation: 'Serveren godtar ikke mekanismen programmet valgte.',
  steps: [
    'Sett autentiseringen til automatisk, eller til PLAIN eller LOGIN, over en kryptert forbindelse.',
    'Tilbyr serveren bare OAuth, trenger programmet OAuth.',
  ],
  providers: {
    'microsoft-365': ['Microsoft 365 tar LOGIN og XOAUTH2, ikke PLAIN: velg LOGIN.'],
    'outlook-com': [
      'Outlook.com tar bare OAuth (XOAUTH2): bruk et program som kan logge på med Microsoft.',
    ],
  },
}
