import type { CauseText } from '../cause.ts'

export const clientCaStoreOutdated: CauseText = {
  title: 'Listen over klarerte utstedere er for gammel',
  explanation: 'Sertifikatet er i orden, men denne maskinen er for gammel til å kjenne roten.',
  steps: [
    'Oppdater operativsystemet, pakken ca-certificates eller kjøremiljøet (Java, Node, PHP).',
  ],
}
