import type { CauseText } from '../cause.ts'

export const configValueMalformed: CauseText = {
  title: 'A setting is written wrongly',
  explanation:
    'What was typed as host (or port) contains something that does not belong there: a quote, comma, space, bracket, "smtp://" or the port.',
  steps: [
    'Enter the bare host name, such as smtp.example.com, and nothing else in that field.',
    'Enter the port as a number in its own field.',
    'In a configuration file, look for stray quotes, spaces and line ends around the value.',
  ],
}
