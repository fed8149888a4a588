import type { CauseText } from '../cause.ts'

export const mailboxUnreadable: CauseText = {
  title: 'No se pudo leer el buzón',
  explanation:
    'Los mensajes se enviaron, pero no se pudo llegar al servidor IMAP, protegerlo o entenderlo, así que no se sabe nada de las copias. Lo averiguado sobre el inicio de sesión y los remitentes sigue valiendo.',
  steps: [
    'Compruebe el servidor, el puerto y el cifrado del buzón: normalmente 993 con TLS, o 143 con STARTTLS.',
    'Si el proveedor no ofrece IMAP, mire usted mismo en el buzón: el mensaje de prueba dice con qué remitente se envió.',
  ],
  providers: {
    'microsoft-365': [
      'El servidor IMAP es outlook.office365.com, puerto 993 con TLS. Ya no admite contraseñas: sin un token, mire usted mismo en el buzón.',
    ],
    gmail: [
      'El servidor IMAP es imap.gmail.com, puerto 993 con TLS, con la misma contraseña de aplicación.',
    ],
  },
}
