import type { CauseText } from '../cause.ts'

export const messageMalformed: CauseText = {
  title: 'The message breaks the rules of the format',
  explanation:
    'Its header or body is wrong: no or two From lines, no Date, unencoded characters, or an empty body.',
  steps: [
    'Send a plain test message. If it passes, look at the headers that the program adds.',
    'Update the program or its mail library.',
  ],
  providers: {
    ionos: [
      'IONOS wants exactly one valid Date and From, and display names encoded (the code c=hd or c=hi in the link says which).',
    ],
  },
}
