import type { CauseText } from '../cause.ts'

export const authorizationCodeRequired: CauseText = {
  title: 'Leverandøren vil ha sin autorisasjonskode',
  explanation:
    'Ikke passordet til postboksen, men en kode leverandøren lager for e-postprogrammer.',
  steps: [
    'Slå på SMTP i postboksens innstillinger på nettet, lag en autorisasjonskode der, og skriv den inn som passord.',
  ],
  providers: {
    qq: [
      'mail.qq.com > Settings > Account > POP3/IMAP/SMTP-tjenesten (设置 > 账号): slå den på og lag autorisasjonskoden (授权码). Et nytt QQ-passord gjør koden ugyldig.',
      'Virket koden før, vent: QQ gir samme svar når det sendes for mye.',
    ],
    exmail: [
      'exmail.qq.com > Settings > Client settings: lag et passord for klienter (客户端专用密码).',
    ],
    netease: [
      'mail.163.com > Settings > POP3/SMTP/IMAP (设置): slå på SMTP og lag autorisasjonskoden (客户端授权密码).',
    ],
    feishu: [
      'Lag et klientpassord i e-postinnstillingene i Feishu eller Lark og bruk det som passord.',
    ],
  },
}
