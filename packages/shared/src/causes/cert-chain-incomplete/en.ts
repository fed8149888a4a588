import type { CauseText } from '../cause.ts'

export const certChainIncomplete: CauseText = {
  title: 'The server does not send its intermediate certificate',
  explanation:
    'The certificate is genuine, but the link between it and the trusted root is missing.',
  steps: [
    'Ask the server\'s administrator to install the full chain ("fullchain") and to restart the mail service.',
  ],
}
