import { createHmac } from 'node:crypto'
import type { Mechanism } from './mechanism.ts'

/** RFC 2195: proves the password without sending it. The digest is a secret too, since it can be guessed at offline. */
export const cramMd5: Mechanism = {
  method: 'cram-md5',
  name: 'CRAM-MD5',
  respond: (challenge, step, { username, password }) => {
    if (step > 0) return undefined
    return `${username} ${createHmac('md5', password).update(challenge).digest('hex')}`
  },
  secretsOf: (response) => [response.slice(response.lastIndexOf(' ') + 1)],
}
