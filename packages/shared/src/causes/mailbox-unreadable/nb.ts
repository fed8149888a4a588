import type { CauseText } from '../cause.ts'

export const mailboxUnreadable: CauseText = {
  title: 'Postboksen kunne ikke leses',
  explanation:
    'Meldingene ble sendt, men IMAP-serveren kunne ikke nås, sikres eller forstås, så ingenting er kjent om kopiene. Det som ble funnet ut om påloggingen og avsenderne, står ved lag.',
  steps: [
    'Sjekk server, port og kryptering for postboksen: vanligvis 993 med TLS, eller 143 med STARTTLS.',
    'Tilbyr leverandøren ikke IMAP, så se i postboksen selv: testmeldingen sier hvilken avsender den ble sendt som.',
  ],
  providers: {
    'microsoft-365': [
      'IMAP-serveren er outlook.office365.com, port 993 med TLS. Den tar ikke lenger passord: uten et token må du se i postboksen selv.',
    ],
    gmail: ['IMAP-serveren er imap.gmail.com, port 993 med TLS, med det samme app-passordet.'],
  },
}
