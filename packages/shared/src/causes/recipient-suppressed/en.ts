import type { CauseText } from '../cause.ts'

export const recipientSuppressed: CauseText = {
  title: "The recipient is on the provider's list of blocked recipients",
  explanation:
    'Mail to it bounced before, or the recipient unsubscribed, and the provider now drops it.',
  steps: [
    "Check that the address exists and is wanted; then remove it from the provider's suppression list.",
  ],
  providers: {
    sendgrid: ['Suppressions > Bounces, Blocks and Unsubscribes: remove the address.'],
    postmark: ['Message stream > Suppressions: reactivate the address.'],
    'amazon-ses': ['SES console > Suppression list: remove the address.'],
    oci: ['Email Delivery > Suppression list: remove the address.'],
  },
}
