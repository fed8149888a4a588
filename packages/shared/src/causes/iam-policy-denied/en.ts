import type { CauseText } from '../cause.ts'

export const iamPolicyDenied: CauseText = {
  title: 'The login may not send this',
  explanation:
    'User name and password are right, but the rights of this login do not include this mail.',
  steps: ['As the owner of the account, extend the rights of this login or key.'],
  providers: {
    'amazon-ses': [
      'Allow ses:SendRawEmail for the identity (and its configuration set) in the IAM policy of the SMTP user.',
    ],
    sendgrid: ['Give the API key the permission "Mail Send" (Settings > API Keys).'],
  },
}
