import type { CauseText } from '../cause.ts'

export const copyMissing: CauseText = {
  title: 'Meldingen ble godtatt, men ingen kopi kom',
  explanation:
    'Serveren tok imot meldingen, og i løpet av testen dukket det hverken opp en kopi eller en returmelding i postboksen som ble lest.',
  steps: [
    'Sjekk at mottakerens e-post havner i postboksen som ble lest: innboks, søppelpost og «all e-post» ble gjennomsøkt, ingen andre mapper.',
    'Test på nytt om noen minutter: meldingen kan være holdt tilbake (grålisting, en kø, en karantene).',
    'Kommer det ingenting da heller, så be administratoren for avsenderserveren om loggen for denne meldingen.',
  ],
}
