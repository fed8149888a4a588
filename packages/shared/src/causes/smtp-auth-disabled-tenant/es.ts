import type { CauseText } from '../cause.ts'

export const smtpAuthDisabledTenant: CauseText = {
  title: 'SMTP AUTH está desactivado para la organización',
  explanation:
    'Microsoft 365 rechaza este tipo de inicio de sesión para toda la organización. La contraseña no es el motivo.',
  steps: [
    'Pida al administrador de Microsoft 365 que habilite SMTP AUTH solo para este buzón; eso prevalece sobre el ajuste de la organización.',
    'Centro de administración de Microsoft 365 > Usuarios > Usuarios activos > el usuario > Correo > Administrar aplicaciones de correo electrónico > SMTP autenticado.',
    'O en PowerShell de Exchange Online: Set-CASMailbox <buzón> -SmtpClientAuthenticationDisabled $false.',
  ],
}
