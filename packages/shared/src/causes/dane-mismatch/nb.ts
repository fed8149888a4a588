import type { CauseText } from '../cause.ts'

export const daneMismatch: CauseText = {
  title: 'TLSA-oppføringen passer ikke til sertifikatet',
  explanation:
    'Domenet lover gjennom DNSSEC hvilken nøkkel serveren viser, og serveren viser en annen. Avsendere som kontrollerer, nekter å levere.',
  steps: [
    'Publiser den foreslåtte TLSA-oppføringen ved siden av den gamle, og fjern den gamle når dens TTL er ute.',
    'Behold nøkkelen når sertifikatet fornyes, eller endre oppføringen først.',
  ],
}
