import type { CauseText } from '../cause.ts'

export const mtaStsBroken: CauseText = {
  title: 'MTA-STS-policyen passer ikke',
  explanation:
    'Domenet melder en policy som ikke kan hentes, ikke kan leses eller ikke nevner MX-serverne. Avsendere som følger den, holder e-posten tilbake.',
  steps: [
    'Tilby policyen over https på mta-sts.<domene>/.well-known/mta-sts.txt, uten videresending.',
    'Nevn alle MX-servere i den, og endre id i DNS etter hver endring.',
  ],
}
