import type { CauseText } from '../cause.ts'

export const smtputf8Unsupported: CauseText = {
  title: 'El servidor no admite esta dirección internacional',
  explanation:
    'La dirección tiene antes de la @ caracteres fuera de ASCII, que el servidor no admite.',
  steps: ['Use una dirección con letras sencillas.'],
}
