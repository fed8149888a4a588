import type { CauseText } from '../cause.ts'

export const serverStorageFull: CauseText = {
  title: 'Al servidor no le queda espacio',
  explanation: 'Su disco o su cola está llena; rechaza incluso mensajes pequeños.',
  steps: ['Avise al administrador del servidor. Por su parte todo está bien.'],
}
