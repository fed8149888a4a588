import type { CauseText } from '../cause.ts'

export const recipientDomainLocalByMistake: CauseText = {
  title: 'Serveren tar feil av hvilke domener den har',
  explanation:
    'Den tar et fremmed domene for sitt eget, eller kjenner ikke sitt eget, og leverer derfor feil sted.',
  steps: [
    'Be serverens administrator rette listen over domener (i cPanel: «Email Routing», lokal eller ekstern).',
  ],
}
