import type { CauseText } from '../cause.ts'

export const rateLimited: CauseText = {
  title: 'For mye e-post på for kort tid',
  explanation: 'Serveren bremser denne kontoen eller adressen.',
  steps: [
    'Vent fra noen minutter til en time, og send så langsommere.',
    'Sett en grense for meldinger per minutt i programmet som sender e-posten.',
  ],
  providers: {
    'amazon-ses': [
      'Hold deg under den høyeste sendehastigheten i SES-konsollens Account dashboard, eller søk om en høyere.',
    ],
    'microsoft-365': ['Hold deg til 30 meldinger per minutt per postboks.'],
  },
}
