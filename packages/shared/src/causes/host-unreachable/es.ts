import type { CauseText } from '../cause.ts'

export const hostUnreachable: CauseText = {
  title: 'No hay ruta hasta el servidor',
  explanation:
    'La red contestó que no puede llegar a esta dirección: dirección incorrecta, falta de ruta o un cortafuegos que rechaza.',
  steps: [
    'Compruebe que el nombre se resuelve a la dirección que indica el proveedor.',
    'Pruebe otro puerto del mismo host. Si alguno responde, un cortafuegos rechaza este; si ninguno, la ruta o la dirección está mal.',
  ],
}
