import type { Cause } from '../cause.ts'

export const iamPolicyDenied: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  recognise: [
    {
      sure: 0.97,
      says: [
        'access forbidden:',
        'api key does not have permission',
        'authorization failed: email_send',
        'does not have permission to send',
        'does not have rights to send',
        'explicit deny',
        'iam permission',
        'iam policy',
        'is not authorized to use',
        'key is not allowed to',
        'lacks the permission',
        'not authorized to perform',
        'permission mail send',
        'policy does not allow the',
        'ses:sendemail',
        'ses:sendrawemail',
      ],
      unless: ['send as', 'as this sender', 'on behalf of'],
    },
    {
      sure: 0.74,
      says: ['insufficient permission', 'missing permission', 'not authorized to send from'],
      unless: ['send as', 'as this sender', 'on behalf of'],
    },
    {
      sure: 0.9,
      says: [
        'api key ~ {not-allowed}',
        'api key ~ lacks',
        'api key ~ restricted',
        'api key ~ permission',
        'token ~ permission',
        'key ~ does not have',
        'token ~ not authorized to',
        'key ~ not authorized',
      ],
      unless: ['oauth', 'aadsts', '{ip}'],
    },
  ],
  references: [],
}
