import type { CauseText } from '../cause.ts'

export const serverBusy: CauseText = {
  title: 'El servidor está ocupado por el momento',
  explanation: 'Está sobrecargado, reiniciándose o averiado, y no dice nada de sus ajustes.',
  steps: [
    'Inténtelo de nuevo en unos minutos. No hay que cambiar nada.',
    'Si dura horas, consulte la página de estado del proveedor o pregunte a su soporte.',
  ],
}
