import type { CauseText } from '../cause.ts'

export const certHostnameMismatch: CauseText = {
  title: 'The certificate belongs to another name',
  explanation: 'The server is genuine for other names than the host that was entered.',
  steps: [
    "Enter one of the names that the certificate lists, if it is your provider's.",
    "Or ask the server's administrator to add this name to the certificate.",
    'If the name belongs to someone else altogether, do not send a password: another server is answering.',
  ],
}
