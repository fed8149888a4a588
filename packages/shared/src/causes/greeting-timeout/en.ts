import type { CauseText } from '../cause.ts'

export const greetingTimeout: CauseText = {
  title: 'The server does not greet in time',
  explanation:
    "The connection stands, but the server's first line does not come: an overloaded or deliberately slow server, or something on the way that swallows it.",
  steps: [
    'Wait a few minutes and try again; allow 60 seconds for the greeting.',
    'Check that the port is not one for TLS (465) while STARTTLS or no encryption is set.',
    'Test from another network.',
  ],
}
