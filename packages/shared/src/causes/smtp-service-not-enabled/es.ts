import type { CauseText } from '../cause.ts'

export const smtpServiceNotEnabled: CauseText = {
  title: 'El envío desde programas de correo está desactivado para este buzón',
  explanation:
    'La contraseña puede ser correcta, pero el proveedor solo abre SMTP después de activarlo.',
  steps: [
    'Active el acceso POP3/IMAP/SMTP para programas de correo en los ajustes web del buzón.',
    'Después use la contraseña que el proveedor pida allí; a menudo una contraseña de aplicación.',
  ],
  providers: {
    gmx: [
      'Actívelo en GMX: E-mail > Ajustes > POP3 e IMAP > permitir el acceso a esta cuenta. Se desactiva solo tras un largo desuso.',
    ],
    'web-de': [
      'Actívelo en WEB.DE: E-Mail > Einstellungen > POP3/IMAP Abruf. Se desactiva solo tras un largo desuso.',
    ],
    yandex: [
      'En Yandex Mail abra Ajustes > Clientes de correo y permita el acceso; después cree una contraseña de aplicación.',
    ],
    netease: [
      'En el buzón abra Settings > POP3/SMTP/IMAP, active SMTP y use el código de autorización que se muestra.',
    ],
    naver: ['En Naver Mail abra Settings > POP3/IMAP y póngalo en uso.'],
    comcast: ['Active «Third Party Access Security» en Xfinity Email > Settings > Security.'],
    'free-fr': ['Active «SMTP authentifié» en el área de abonado de Free.'],
    zoho: ['En Zoho Mail abra Settings > Mail accounts > IMAP/POP y SMTP y active el acceso.'],
  },
}
