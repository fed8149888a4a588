import type { CauseText } from '../cause.ts'

export const oauthMailboxPermissionMissing: CauseText = {
  title: 'La aplicación no tiene derecho a este buzón',
  explanation:
    'Se acepta el token, pero la entidad de servicio de la aplicación no puede abrir el buzón.',
  steps: ['Como administrador de Exchange, registre la entidad de servicio y concédale el buzón.'],
  providers: {
    'microsoft-365': [
      'En PowerShell de Exchange Online: New-ServicePrincipal con el id. de objeto de la aplicación empresarial y después Add-MailboxPermission <buzón> -User <id> -AccessRights FullAccess.',
    ],
  },
}
