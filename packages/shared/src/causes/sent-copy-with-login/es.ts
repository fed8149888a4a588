import type { CauseText } from '../cause.ts'

export const sentCopyWithLogin: CauseText = {
  title: 'La copia enviada queda con el usuario',
  explanation:
    'Lo que se envía en nombre de otra dirección se guarda en la carpeta Enviados del usuario, no en la de la dirección.',
  steps: [
    'Diga a las personas del otro buzón dónde mirar, y vigile el tamaño del buzón del usuario: lleno, deja de enviar.',
  ],
  providers: {
    'microsoft-365': [
      'Para guardar también una copia con la dirección: Set-Mailbox <remitente> -MessageCopyForSentAsEnabled $true (vale para buzones compartidos y de usuario).',
      'Elementos enviados del usuario se llena de correo del sistema: una directiva de retención lo mantiene pequeño.',
    ],
  },
}
