import type { CauseText } from '../cause.ts'

export const passwordSpecialChars: CauseText = {
  title: 'Passordet endres underveis',
  explanation:
    'Spesialtegn, anførselstegn eller et løst linjeskift endrer passordet før det sendes.',
  steps: [
    'I en URL eller DSN: kod spesialtegn (@ blir %40, # blir %23).',
    'I en fil eller miljøvariabel: sjekk anførselstegn, dollartegn, omvendte skråstreker og linjeslutt.',
    'For å være sikker: sett et langt passord med bare bokstaver og tall og prøv igjen.',
  ],
}
