import type { CauseText } from '../cause.ts'

export const dnsblMisconfiguredAtReceiver: CauseText = {
  title: 'Falló la consulta del receptor a su lista de bloqueo',
  explanation:
    'La dirección no está en la lista. El servidor receptor la consulta de un modo no permitido y toma la negativa por una inclusión.',
  steps: [
    'Avise al administrador del receptor: la lista debe consultarse con un servidor DNS propio, no con uno público.',
  ],
}
