import type { CauseText } from '../cause.ts'

export const sentOnBehalf: CauseText = {
  title: 'Los destinatarios ven quién lo envió en nombre de quién',
  explanation:
    'El servidor conserva la dirección en From y añade al usuario como Sender. Muchos programas muestran entonces «usuario en nombre de dirección», así que todo destinatario ve la dirección del usuario.',
  steps: [
    'Si la dirección del usuario no debe verse, haga conceder el permiso de enviar como la dirección en lugar del de enviar en su nombre.',
    'Las respuestas van en cualquier caso a la dirección de From.',
  ],
  providers: {
    'microsoft-365': [
      '«Enviar en nombre de» muestra ambos nombres; «Enviar como», solo la dirección. Centro de administración de Exchange > Destinatarios > Buzones > el buzón de la dirección remitente > Delegación: quite al usuario de «Enviar en nombre de» y añádalo a «Enviar como».',
      "O en PowerShell: Set-Mailbox <remitente> -GrantSendOnBehalfTo @{Remove='<usuario>'}; Add-RecipientPermission <remitente> -Trustee <usuario> -AccessRights SendAs.",
      'La copia queda en Elementos enviados del usuario; Set-Mailbox <remitente> -MessageCopyForSendOnBehalfEnabled $true deja otra en el buzón del remitente. Puede tardar hasta una hora en surtir efecto.',
    ],
  },
}
