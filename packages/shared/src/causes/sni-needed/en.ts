import type { CauseText } from '../cause.ts'

export const sniNeeded: CauseText = {
  title: "The program must tell the server's name in TLS",
  explanation:
    'The server has several certificates and needs the name (SNI) to choose. The program sent none.',
  steps: [
    'Enter the host as a name, not as an address.',
    'Update the program if it cannot send SNI.',
  ],
}
