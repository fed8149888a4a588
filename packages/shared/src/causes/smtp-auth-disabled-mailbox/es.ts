import type { CauseText } from '../cause.ts'

export const smtpAuthDisabledMailbox: CauseText = {
  title: 'SMTP AUTH está desactivado para este buzón',
  explanation:
    'Microsoft 365 rechaza este tipo de inicio de sesión para este buzón. La contraseña no es el motivo.',
  steps: [
    'Pida al administrador de Microsoft 365 que marque SMTP autenticado: Centro de administración de Microsoft 365 > Usuarios > Usuarios activos > el usuario > Correo > Administrar aplicaciones de correo electrónico.',
    'O en PowerShell de Exchange Online: Set-CASMailbox <buzón> -SmtpClientAuthenticationDisabled $false.',
    'Puede tardar una hora en surtir efecto.',
  ],
}
