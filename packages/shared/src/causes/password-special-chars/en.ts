import type { CauseText } from '../cause.ts'

export const passwordSpecialChars: CauseText = {
  title: 'The password is changed on its way',
  explanation:
    'Special characters, quoting or a stray line end alter the password before it is sent.',
  steps: [
    'In a URL or DSN encode special characters (@ becomes %40, # becomes %23).',
    'In a file or environment variable check quotes, dollar signs, backslashes and the line end.',
    'To make sure, set a long password of letters and digits only and try again.',
  ],
}
