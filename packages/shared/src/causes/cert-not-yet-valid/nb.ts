import type { CauseText } from '../cause.ts'

export const certNotYetValid: CauseText = {
  title: 'Sertifikatet er ikke gyldig ennå',
  explanation:
    'Datoene begynner i fremtiden. Nesten alltid er det klokken på maskinen som sender, som går feil.',
  steps: ['Still klokken på maskinen som sender, og slå på tidssynkronisering.'],
}
