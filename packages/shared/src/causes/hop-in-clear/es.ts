import type { CauseText } from '../cause.ts'

export const hopInClear: CauseText = {
  title: 'Una parte del camino el mensaje viajó sin TLS',
  explanation:
    'Un servidor pasó el mensaje al siguiente sin cifrar, según la traza del propio mensaje. Quien estuviera en medio pudo leerlo.',
  steps: [
    'Pida a quien administra el servidor que se nombra abajo que use TLS hacia el siguiente.',
  ],
}
