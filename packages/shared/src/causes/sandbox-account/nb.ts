import type { CauseText } from '../cause.ts'

export const sandboxAccount: CauseText = {
  title: 'Kontoen er fortsatt i testmodus',
  explanation:
    'Til leverandøren åpner den, sender den bare til mottakere som er bekreftet eller ført opp på forhånd.',
  steps: [
    'Be leverandøren åpne kontoen for vanlig sending.',
    'For en test: send til en adresse som er bekreftet der.',
  ],
  providers: {
    'amazon-ses': [
      'SES-konsollen > Account dashboard > Request production access.',
      'Bekreft så lenge hver mottaker under Identities.',
    ],
    mailgun: [
      'Legg til et eget domene, eller mottakeren blant de godkjente mottakerne til sandkassedomenet.',
    ],
  },
}
