import type { CauseText } from '../cause.ts'

export const authorizationCodeRequired: CauseText = {
  title: 'El proveedor quiere su código de autorización',
  explanation:
    'No la contraseña del buzón, sino un código que el proveedor crea para programas de correo.',
  steps: [
    'Active SMTP en los ajustes web del buzón, cree allí un código de autorización y escríbalo como contraseña.',
  ],
  providers: {
    qq: [
      'mail.qq.com > Settings > Account > servicio POP3/IMAP/SMTP (设置 > 账号): actívelo y genere el código de autorización (授权码). Una contraseña nueva de QQ anula el código.',
      'Si antes funcionaba, espere: QQ responde lo mismo cuando se envía demasiado.',
    ],
    exmail: [
      'exmail.qq.com > Settings > Client settings: cree una contraseña para clientes (客户端专用密码).',
    ],
    netease: [
      'mail.163.com > Settings > POP3/SMTP/IMAP (设置): active SMTP y cree el código de autorización (客户端授权密码).',
    ],
    feishu: [
      'Cree una contraseña de cliente en los ajustes de correo de Feishu o Lark y úsela como contraseña.',
    ],
  },
}
