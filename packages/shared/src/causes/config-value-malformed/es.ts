import type { CauseText } from '../cause.ts'

export const configValueMalformed: CauseText = {
  title: 'Un ajuste está mal escrito',
  explanation:
    'Lo que se escribió como host (o puerto) contiene algo que no corresponde: comillas, una coma, un espacio, corchetes, «smtp://» o el puerto.',
  steps: [
    'Escriba solo el nombre del host, por ejemplo smtp.example.com, y nada más en ese campo.',
    'Escriba el puerto como número en su propio campo.',
    'En un archivo de configuración, busque comillas, espacios y saltos de línea sobrantes alrededor del valor.',
  ],
}
