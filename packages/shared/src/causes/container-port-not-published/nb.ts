import type { CauseText } from '../cause.ts'

export const containerPortNotPublished: CauseText = {
  title: 'E-postcontainerens port kan ikke nås utenfra',
  explanation:
    'E-postserveren kjører i en container, men porten er ikke publisert, så bare naboene når den.',
  steps: [
    'Publiser porten i containerens konfigurasjon (for eksempel «587:587») og opprett containeren på nytt.',
    'Eller la programmet som sender e-posten, bli med i samme containernettverk og bruke tjenestenavnet som vert.',
  ],
}
