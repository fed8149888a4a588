import type { CauseText } from '../cause.ts'

export const authorizationCodeRequired: CauseText = {
  title: 'The provider wants its authorization code',
  explanation:
    'Not the password of the mailbox, but a code that the provider creates for mail programs.',
  steps: [
    "Switch on SMTP in the mailbox's web settings, create an authorization code there, and enter it as password.",
  ],
  providers: {
    qq: [
      'mail.qq.com > Settings > Account > POP3/IMAP/SMTP service (设置 > 账号): switch it on and generate the authorization code (授权码). A new QQ password voids the code.',
      'If the code worked before, wait: QQ gives the same answer when too much is sent.',
    ],
    exmail: [
      'exmail.qq.com > Settings > Client settings: create a client-specific password (客户端专用密码).',
    ],
    netease: [
      'mail.163.com > Settings > POP3/SMTP/IMAP (设置): switch SMTP on and create the authorization code (客户端授权密码).',
    ],
    feishu: [
      'Create a client password in the mail settings of Feishu or Lark and enter that as password.',
    ],
  },
}
