import type { CauseText } from '../cause.ts'

export const mailboxNotLicensed: CauseText = {
  title: 'Este usuario no tiene buzón',
  explanation:
    'La cuenta existe, pero no tiene licencia de Exchange, así que no hay con qué enviar.',
  steps: [
    'Asigne una licencia con Exchange Online: Centro de administración de Microsoft 365 > Usuarios > Usuarios activos > el usuario > Licencias y aplicaciones.',
    'O inicie sesión con una cuenta que tenga buzón.',
  ],
}
