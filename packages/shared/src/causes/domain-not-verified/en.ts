import type { CauseText } from '../cause.ts'

export const domainNotVerified: CauseText = {
  title: "The sender's domain is not set up at the provider",
  explanation: 'The provider sends only for domains that were added and verified with it.',
  steps: [
    "Add the domain in the provider's console and publish the DNS records that it shows.",
    'Wait until the console shows the domain as verified.',
  ],
  providers: {
    'google-relay': [
      'The domain of the sender must belong to the same Google Workspace account as the registered address: Admin console > Apps > Google Workspace > Gmail > Routing > SMTP relay service.',
    ],
    resend: ['Verify the domain under Domains, or create an API key that may use a verified one.'],
    'microsoft-365': ['Add the domain: Microsoft 365 admin center > Settings > Domains.'],
    sparkpost: ['Add and verify the sending domain under Configuration > Domains.'],
  },
}
