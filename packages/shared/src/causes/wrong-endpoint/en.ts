import type { CauseText } from '../cause.ts'

export const wrongEndpoint: CauseText = {
  title: "This is the provider's server for another purpose",
  explanation:
    'A real server of the provider, but not the one that takes mail from a login: it receives mail for others, or serves another product.',
  steps: ["Enter the provider's submission host, not the MX record of the domain."],
  providers: {
    gmail: [
      'For a Gmail or Google Workspace mailbox use smtp.gmail.com; smtp-relay.gmail.com serves only organisations that set up the relay.',
    ],
    'google-relay': [
      'Use smtp.gmail.com with the mailbox and an app password, or have the SMTP relay service set up in the Admin console.',
    ],
    'microsoft-365': [
      'Use smtp.office365.com, port 587, STARTTLS; the name ending in mail.protection.outlook.com only receives mail and knows no login.',
    ],
    godaddy: [
      'Use smtpout.secureserver.net, port 465, TLS; smtp.secureserver.net only receives mail.',
    ],
  },
}
