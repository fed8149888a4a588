import type { CauseText } from '../cause.ts'

export const dailyLimitExceeded: CauseText = {
  title: 'Sendekvoten er brukt opp',
  explanation:
    'Kontoen har sendt så mye som avtalen tillater for dette døgnet eller denne perioden.',
  steps: [
    'Vent til perioden er over; da virker sending igjen av seg selv.',
    'Skjer det ofte, få kvoten økt eller spre e-posten over lengre tid.',
  ],
  providers: {
    gmail: [
      'Privatkontoer kan sende til omtrent 500 mottakere per døgn, Google Workspace til 2000. Masseutsendelser hører hjemme hos en utsendingstjeneste.',
    ],
    'microsoft-365': [
      'En postboks kan sende til 10 000 mottakere per døgn; organisasjonen har dessuten en grense for eksterne mottakere. Masseutsendelser hører hjemme hos en utsendingstjeneste.',
    ],
    'amazon-ses': ['Søk om høyere sendekvote i SES-konsollen (Account dashboard).'],
    sendgrid: [
      'Oppgrader avtalen eller vent til kredittene fornyes (Settings > Account Details > Billing).',
    ],
  },
}
