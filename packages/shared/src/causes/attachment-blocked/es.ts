import type { CauseText } from '../cause.ts'

export const attachmentBlocked: CauseText = {
  title: 'El adjunto no está permitido',
  explanation: 'El servidor rechaza este tipo de archivo o lo consideró peligroso.',
  steps: ['Quite el adjunto o compártalo mediante un enlace.'],
}
