import type { CauseText } from '../cause.ts'

export const deliveredToJunk: CauseText = {
  title: 'El mensaje llegó a la carpeta de spam',
  explanation:
    'Se aceptó y se entregó, pero el servidor receptor lo archivó como spam. Es probable que los destinatarios no vean ese correo.',
  steps: [
    'Mire lo que dijo el receptor de SPF, DKIM y DMARC, más abajo: el dominio del remitente debería superarlos todos.',
    'Marque el mensaje como no deseado incorrectamente en este buzón y repita la prueba; un mensaje de prueba es corto y puede archivarse donde uno real no.',
  ],
}
