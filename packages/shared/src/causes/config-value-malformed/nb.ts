import type { CauseText } from '../cause.ts'

export const configValueMalformed: CauseText = {
  title: 'En innstilling er skrevet feil',
  explanation:
    'Det som er skrevet inn som vert (eller port), inneholder noe som ikke hører hjemme der: anførselstegn, komma, mellomrom, klammer, «smtp://» eller porten.',
  steps: [
    'Skriv bare vertsnavnet, for eksempel smtp.example.com, og ingenting annet i det feltet.',
    'Skriv porten som et tall i sitt eget felt.',
    'I en konfigurasjonsfil: se etter overflødige anførselstegn, mellomrom og linjeskift rundt verdien.',
  ],
}
