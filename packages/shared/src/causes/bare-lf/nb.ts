import type { CauseText } from '../cause.ts'

export const bareLf: CauseText = {
  title: 'Meldingen har feil linjeslutt',
  explanation:
    'Linjene slutter med bare LF, der SMTP krever CR LF. Servere avviser det av sikkerhetshensyn.',
  steps: [
    'Oppdater programmet eller sett linjeslutten til CRLF.',
    'I et eget skript: avslutt hver linje i meldingen med \\r\\n.',
  ],
}
