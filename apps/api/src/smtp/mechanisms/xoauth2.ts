import type { Mechanism } from './mechanism.ts'

/**
 * https://developers.google.com/workspace/gmail/imap/xoauth2-protocol, where the password is an access token. A refusal
 * comes as a challenge that holds the reason, and is answered by an empty response before the server gives its code.
 */
export const xoauth2: Mechanism = {
  method: 'xoauth2',
  name: 'XOAUTH2',
  initialResponse: ({ username, password }) =>
    `user=${username}\x01auth=Bearer ${password}\x01\x01`,
  respond: (_challenge, step) => (step === 0 ? '' : undefined),
}
