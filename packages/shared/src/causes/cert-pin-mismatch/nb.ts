import type { CauseText } from '../cause.ts'

export const certPinMismatch: CauseText = {
  title: 'Dette er ikke sertifikatet tilkoblingen stoler på',
  explanation:
    'Tilkoblingen stoler på ett eneste sertifikat, ut fra fingeravtrykket, og serveren viste et annet. Det er fornyet, eller noen andre svarer. Passordet ble ikke sendt.',
  steps: [
    'Spør serverens administrator, på annen måte enn e-post, om sertifikatet er fornyet og hva SHA-256-fingeravtrykket er.',
    'Er det dette som ble funnet, skriv det inn som nytt fingeravtrykk, sammen med passordet.',
    'Er det ikke det, står noen mellom denne maskinen og serveren: ikke koble til, og si fra til nettverksansvarlig.',
  ],
}
