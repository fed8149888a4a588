import type { CauseText } from '../cause.ts'

export const senderMalformed: CauseText = {
  title: 'La dirección del remitente está mal escrita',
  explanation:
    'Lo que el programa da como remitente no es una dirección de correo: un nombre suelto, un dominio que falta o corchetes dobles.',
  steps: [
    'Escriba una dirección simple, como nombre@example.com; el nombre visible va en su propio campo.',
  ],
}
