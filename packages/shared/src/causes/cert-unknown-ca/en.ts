import type { CauseText } from '../cause.ts'

export const certUnknownCa: CauseText = {
  title: "The certificate's issuer is not trusted",
  explanation:
    'The certificate comes from an authority that this machine does not know: a private one, or that of a security program.',
  steps: [
    "Look at the issuer. If it is your company's own authority, install its root certificate where the sending program looks for it.",
    'If it is a security program or firewall, exempt mail from its scanning.',
    "Otherwise ask the server's administrator for a publicly trusted certificate.",
  ],
}
