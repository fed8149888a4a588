import type { CauseText } from '../cause.ts'

export const sendAsDenied: CauseText = {
  title: 'Falta el permiso para enviar como esta dirección',
  explanation:
    'El inicio de sesión funciona, pero Exchange no le ha concedido el permiso de enviar con esta otra dirección.',
  steps: [
    'Como administrador de Exchange o Microsoft 365, dé a este usuario el permiso «Enviar como» sobre ese buzón.',
    'Hasta entonces, envíe con la dirección propia del usuario.',
  ],
  providers: {
    'microsoft-365': [
      'Centro de administración de Exchange > Destinatarios > Buzones > el buzón de la dirección remitente > Delegación > Enviar como > añadir este usuario.',
      'O en PowerShell: Add-RecipientPermission <remitente> -Trustee <usuario> -AccessRights SendAs.',
      'Puede tardar hasta una hora en surtir efecto.',
    ],
    'outlook-com': [
      'Añada la dirección como alias en account.microsoft.com > Su información > Información de la cuenta, o envíe con la dirección de la cuenta.',
    ],
  },
}
