import type { CauseText } from '../cause.ts'

export const reverseDnsMissing: CauseText = {
  title: 'La dirección que envía no tiene un DNS inverso correcto',
  explanation:
    'El servidor quiere un registro PTR que corresponda al equipo que envía, y no lo encontró.',
  steps: [
    'Pida al proveedor de la dirección IP que ponga en su registro PTR el nombre del servidor de correo, que a su vez debe resolverse a ella.',
    'O envíe por el servidor de salida del proveedor.',
  ],
}
