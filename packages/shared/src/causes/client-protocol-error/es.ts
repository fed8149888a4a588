import type { CauseText } from '../cause.ts'

export const clientProtocolError: CauseText = {
  title: 'El programa incumple el diálogo SMTP',
  explanation:
    'Habló antes de tiempo, envió de golpe órdenes que deben esperar, o algo que no es una orden.',
  steps: [
    'Actualice el programa o su biblioteca de correo.',
    'Compruebe que el cifrado corresponde al puerto: TLS enviado a un puerto sin cifrar también se ve así.',
  ],
}
