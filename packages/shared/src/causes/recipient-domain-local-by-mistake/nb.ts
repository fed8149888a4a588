import type { CauseText } from '../cause.ts'

export const recipientDomainLocalByMistake: CauseText = {
  title: 'Tjeneren tar feil av hvilke domener den har',
  explanation:
    'Den tar et fremmed domene for sitt eget, eller kjenner ikke sitt eget, og leverer derfor feil sted.',
  steps: [
    'Be tjenerens administrator rette listen over domener (i cPanel: «Email Routing», lokal eller ekstern).',
  ],
}
