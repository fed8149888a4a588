import type { Words } from './en.ts'

export const words: Words = {
  success: 'Testen er ferdig: alt virker',
  failure: 'Testen er ferdig: noe virker ikke',
  look: 'Åpne Ehlo for å se svaret.',
}
