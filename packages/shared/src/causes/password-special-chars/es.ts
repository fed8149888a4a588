import type { CauseText } from '../cause.ts'

export const passwordSpecialChars: CauseText = {
  title: 'La contraseña cambia por el camino',
  explanation:
    'Caracteres especiales, comillas o un salto de línea sobrante alteran la contraseña antes de enviarla.',
  steps: [
    'En una URL o DSN codifique los caracteres especiales (@ pasa a %40, # pasa a %23).',
    'En un archivo o una variable de entorno revise comillas, signos de dólar, barras inversas y el final de línea.',
    'Para asegurarse, ponga una contraseña larga solo de letras y cifras y pruebe de nuevo.',
  ],
}
