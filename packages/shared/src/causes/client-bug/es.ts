import type { CauseText } from '../cause.ts'

export const clientBug: CauseText = {
  title: 'El fallo está en el programa que envía el correo',
  explanation:
    'Los ajustes son correctos; el propio programa los trata mal o incumple el protocolo.',
  steps: [
    'Actualice el programa o su biblioteca de correo.',
    'Pruebe con Ehlo los mismos ajustes. Si funcionan, envíe al fabricante del programa el texto completo del error.',
  ],
}
