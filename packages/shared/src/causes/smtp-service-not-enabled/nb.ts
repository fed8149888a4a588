import type { CauseText } from '../cause.ts'

export const smtpServiceNotEnabled: CauseText = {
  title: 'Sending fra e-postprogrammer er slått av for denne postboksen',
  explanation: 'Passordet kan være riktig, men leverandøren åpner SMTP først når det er slått på.',
  steps: [
    'Slå på POP3/IMAP/SMTP-tilgang for e-postprogrammer i postboksens innstillinger på nettet.',
    'Bruk så passordet leverandøren ber om der; ofte et app-passord.',
  ],
  providers: {
    gmx: [
      'Slå det på i GMX: E-Mail > Settings > POP3 & IMAP. Det slår seg av igjen når det ikke er brukt på lenge.',
    ],
    'web-de': [
      'Slå det på i WEB.DE: E-Mail > Einstellungen > POP3/IMAP Abruf. Det slår seg av igjen når det ikke er brukt på lenge.',
    ],
    yandex: [
      'Åpne Settings > Mail clients i Yandex Mail og tillat tilgang for e-postprogrammer; opprett så et app-passord.',
    ],
    netease: [
      'Åpne Settings > POP3/SMTP/IMAP i postboksen, slå på SMTP og bruk autorisasjonskoden som vises.',
    ],
    naver: ['Åpne Settings > POP3/IMAP i Naver Mail og slå det på.'],
    comcast: ['Slå på «Third Party Access Security» i Xfinity Email > Settings > Security.'],
    'free-fr': ['Slå på «SMTP authentifié» på abonnentsidene til Free.'],
    zoho: ['Åpne Settings > Mail accounts > IMAP/POP og SMTP i Zoho Mail og slå på tilgangen.'],
  },
}
