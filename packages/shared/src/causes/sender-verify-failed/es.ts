import type { CauseText } from '../cause.ts'

export const senderVerifyFailed: CauseText = {
  title: 'La dirección del remitente no acepta correo',
  explanation:
    'El servidor preguntó al servidor del remitente si existe esta dirección y le dijeron que no.',
  steps: [
    'Envíe con una dirección que exista de verdad y pueda recibir respuestas.',
    'O haga crear el buzón o el alias.',
  ],
}
