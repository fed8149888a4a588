import type { CauseText } from '../cause.ts'

export const antivirusSmtpProxy: CauseText = {
  title: "A security program speaks in the server's place",
  explanation:
    'An antivirus or mail shield on this computer sits between the program and the server, and answers itself.',
  steps: [
    "Exempt the mail program or this server from the security program's mail scanning.",
    'Use port 465 with TLS instead.',
  ],
}
