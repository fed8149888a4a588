import type { CauseText } from '../cause.ts'

export const mailboxLoginRefused: CauseText = {
  title: 'El servidor IMAP rechazó el acceso al buzón',
  explanation:
    'Con este usuario se puede enviar, pero el buzón no se abrió con el usuario y la contraseña indicados para él, así que no se sabe nada de las copias.',
  steps: [
    'Compruebe el usuario y la contraseña del buzón; puede que antes haya que activar IMAP en el proveedor.',
    'O indique otro buzón que reciba el mensaje de prueba.',
  ],
  providers: {
    'microsoft-365': [
      'Exchange Online ya no admite contraseñas en IMAP, haga lo que haga SMTP: mire usted mismo en el buzón o indique un token.',
    ],
    gmail: [
      'IMAP pide una contraseña de aplicación, igual que SMTP; en Google Workspace el administrador puede haber desactivado IMAP: Consola de administración > Aplicaciones > Google Workspace > Gmail > Acceso de usuario final > Acceso POP e IMAP.',
    ],
  },
}
