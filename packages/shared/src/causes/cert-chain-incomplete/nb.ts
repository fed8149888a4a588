import type { CauseText } from '../cause.ts'

export const certChainIncomplete: CauseText = {
  title: 'Serveren sender ikke mellomsertifikatet',
  explanation: 'Sertifikatet er ekte, men leddet mellom det og den klarerte roten mangler.',
  steps: [
    'Be serverens administrator installere hele kjeden («fullchain») og starte e-posttjenesten på nytt.',
  ],
}
