import type { CauseText } from '../cause.ts'

export const dmarcRecordInvalid: CauseText = {
  title: 'DMARC-oppføringen virker ikke som tenkt',
  explanation:
    'Mottakere ser bort fra en oppføring de ikke kan lese, eller som finnes to ganger, og sender ikke rapporter til en adresse som ikke har sagt ja til dem.',
  steps: [
    'Behold nøyaktig én oppføring på _dmarc som begynner med v=DMARC1; p=…',
    'La den som skal ha rapportene, publisere sitt samtykke, eller bruk en adresse i domenet selv.',
  ],
}
