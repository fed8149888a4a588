import type { CauseText } from '../cause.ts'

export const recipientDomainLocalByMistake: CauseText = {
  title: 'The server is wrong about which domains it hosts',
  explanation:
    'It takes a foreign domain for its own, or does not know its own, and so delivers to the wrong place.',
  steps: [
    'Ask the server\'s administrator to correct its list of domains (in cPanel: "Email Routing", local or remote).',
  ],
}
