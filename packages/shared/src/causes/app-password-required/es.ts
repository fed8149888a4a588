import type { CauseText } from '../cause.ts'

export const appPasswordRequired: CauseText = {
  title: 'El proveedor quiere una contraseña de aplicación',
  explanation:
    'La contraseña habitual no vale para programas de correo. El proveedor expide otras aparte.',
  steps: [
    'Cree una contraseña de aplicación en los ajustes de seguridad de la cuenta y úsela como contraseña.',
    'Mantenga la verificación en dos pasos: es lo que permite tener contraseñas de aplicación.',
  ],
  providers: {
    gmail: [
      'Active la verificación en dos pasos en Cuenta de Google > Seguridad.',
      'Cree una contraseña de aplicación en myaccount.google.com/apppasswords y use sus 16 letras como contraseña.',
      'En Google Workspace puede que un administrador deba permitirlo antes.',
    ],
    'google-relay': [
      'Cree una contraseña de aplicación en myaccount.google.com/apppasswords, o haga que registren la dirección de este servidor en el servicio de retransmisión SMTP.',
    ],
    yahoo: [
      'Cuenta de Yahoo > Seguridad > Generar contraseña de aplicación; úsela como contraseña.',
    ],
    aol: ['Cuenta de AOL > Seguridad > Generar contraseña de aplicación; úsela como contraseña.'],
    icloud: [
      'account.apple.com > Inicio de sesión y seguridad > Contraseñas para apps; úsela como contraseña, con su dirección de iCloud como usuario.',
    ],
    zoho: ['accounts.zoho.com > Security > App Passwords; úsela como contraseña.'],
    fastmail: ['Settings > Privacy & Security > Manage app passwords; cree una con acceso a SMTP.'],
    yandex: [
      'id.yandex.com > Seguridad > Contraseñas de aplicaciones > Correo; úsela como contraseña. El acceso de clientes de correo también debe estar activo.',
    ],
    'mail-ru': [
      'account.mail.ru > Security > Passwords for external applications; úsela como contraseña.',
    ],
    't-online': [
      'Cree una contraseña para programas de correo en el centro de clientes de Telekom y úsela como contraseña.',
    ],
    aliyun: [
      'Cree una contraseña para clientes de terceros en la seguridad de la cuenta del buzón y úsela como contraseña.',
    ],
    'microsoft-365': [
      'Con MFA por usuario, cree una contraseña de aplicación en mysignins.microsoft.com/security-info. Con valores predeterminados de seguridad o acceso condicional no existe: el programa necesita OAuth.',
    ],
  },
}
