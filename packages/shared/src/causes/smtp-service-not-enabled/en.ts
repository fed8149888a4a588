import type { CauseText } from '../cause.ts'

export const smtpServiceNotEnabled: CauseText = {
  title: 'Sending by mail programs is switched off for this mailbox',
  explanation:
    'The password may be right, but the provider opens SMTP only after it was switched on.',
  steps: [
    "Switch on POP3/IMAP/SMTP access for mail programs in the mailbox's settings on the web.",
    'Then use the password that the provider asks for there; often an app password.',
  ],
  providers: {
    gmx: [
      'Switch it on in GMX: E-Mail > Settings > POP3 & IMAP > "Enable access to this account via POP3 and IMAP". It switches itself off after long disuse.',
    ],
    'web-de': [
      'Switch it on in WEB.DE: E-Mail > Einstellungen > POP3/IMAP Abruf. It switches itself off after long disuse.',
    ],
    yandex: [
      'In Yandex Mail open Settings > Mail clients and allow access for mail clients; then create an app password.',
    ],
    netease: [
      'In the mailbox open Settings > POP3/SMTP/IMAP, switch on SMTP, and use the authorization code that is shown.',
    ],
    naver: ['In Naver Mail open Settings > POP3/IMAP and set it to "Use".'],
    comcast: ['Switch on "Third Party Access Security" in Xfinity Email > Settings > Security.'],
    'free-fr': ['Activate "SMTP authentifié" in the subscriber area of Free.'],
    zoho: [
      'In Zoho Mail open Settings > Mail accounts > IMAP/POP and SMTP and switch the access on.',
    ],
  },
}
