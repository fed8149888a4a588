import type { CauseText } from '../cause.ts'

export const greylisted: CauseText = {
  title: 'Mottakeren vil ha et nytt forsøk',
  explanation:
    'Den viser bort ukjente avsendere i første omgang for å holde søppelpost ute. E-postservere prøver rett og slett igjen.',
  steps: ['Ingenting må gjøres: prøv igjen om noen minutter, fra samme adresse.'],
}
