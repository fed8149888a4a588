import type { CauseText } from '../cause.ts'

export const antivirusTlsInterception: CauseText = {
  title: 'A security program opens the encrypted connection',
  explanation:
    'The certificate was issued by an antivirus program or firewall in between, not by the provider.',
  steps: [
    'Exempt mail, or this server, from the program\'s "SSL/TLS scanning".',
    'If your company does this on purpose, ask IT for its root certificate and install it for the sending program.',
  ],
}
