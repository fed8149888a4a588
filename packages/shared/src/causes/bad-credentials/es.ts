import type { CauseText } from '../cause.ts'

export const badCredentials: CauseText = {
  title: 'No se acepta el usuario o la contraseña',
  explanation: 'El servidor comprobó ambos y los rechazó. Su respuesta no dice más.',
  steps: [
    'Inicie sesión en el correo web exactamente con este usuario y esta contraseña.',
    'Si falla, establezca una contraseña nueva y use esa.',
    'Si funciona, puede que el proveedor quiera una contraseña de aplicación o que SMTP esté desactivado para el buzón.',
    'No siga probando: varios fallos bloquean la cuenta.',
  ],
  providers: {
    'microsoft-365': [
      'Inicie sesión en outlook.office.com con el mismo usuario y la misma contraseña.',
      'Si funciona, que un administrador revise «SMTP autenticado» del buzón: Centro de administración de Microsoft 365 > Usuarios > Usuarios activos > el usuario > Correo > Administrar aplicaciones de correo electrónico.',
      'Revise también los valores predeterminados de seguridad y el acceso condicional en el Centro de administración de Microsoft Entra.',
    ],
    gmail: [
      'Cree una contraseña de aplicación (Cuenta de Google > Seguridad > Verificación en dos pasos > Contraseñas de aplicaciones) y escriba esa.',
    ],
    'amazon-ses': [
      'Cree credenciales SMTP en la consola de SES (SMTP settings > Create SMTP credentials) en la región de este host y use exactamente esas.',
    ],
    sendgrid: [
      'Escriba la palabra apikey como usuario y una clave de API con «Mail Send» como contraseña.',
    ],
    zoho: [
      'Compruebe que el host sea el de su centro de datos (zoho.com, zoho.eu, zoho.in …).',
      'Con autenticación de dos factores, cree una contraseña específica de aplicación en accounts.zoho.com > Security.',
    ],
    ovh: [
      'Compruebe en el área de cliente de OVHcloud si la cuenta se bloqueó por spam; el servidor da entonces la misma respuesta.',
    ],
  },
}
