import type { CauseText } from '../cause.ts'

export const smtpInspectionMiddlebox: CauseText = {
  title: 'A firewall changes the SMTP dialogue',
  explanation:
    "A device on the way inspects or rewrites SMTP, hides the server's abilities and so breaks encryption.",
  steps: [
    'Ask the network\'s administrator to switch off SMTP inspection (Cisco: "inspect esmtp", older "fixup protocol smtp") for this server.',
    'Use port 465 with TLS, which such a device cannot read.',
  ],
}
