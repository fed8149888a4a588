import type { CauseText } from '../cause.ts'

export const accountSuspended: CauseText = {
  title: 'Leverandøren har sperret kontoen',
  explanation:
    'Den har stanset sending fra kontoen på grunn av søppelpost, uvanlig aktivitet eller en ubetalt regning.',
  steps: [
    'Logg på leverandørens nettsider; grunnen står som regel der.',
    'Bytt passord hvis kontoen kan være misbrukt.',
    'Be leverandørens kundestøtte åpne den.',
  ],
  providers: {
    'microsoft-365': [
      'En administrator opphever sperren i Microsoft Defender-portalen: E-post og samarbeid > Gjennomgang > Begrensede enheter.',
    ],
    zoho: ['Åpne mail.zoho.com/UnblockMe pålogget som denne brukeren.'],
  },
}
