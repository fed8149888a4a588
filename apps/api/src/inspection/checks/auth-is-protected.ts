import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import type { InspectionCheck } from '../check.ts'

// These say the password itself; CRAM-MD5 and the like at least do not.
const revealing = new Set(['PLAIN', 'LOGIN', 'XOAUTH2', 'OAUTHBEARER'])

/** Does the server ask for passwords before the session is encrypted? */
export const authIsProtected: InspectionCheck = {
  id: 'auth-is-protected',
  references: ['RFC 4954 §4', 'RFC 8314 §4.1'],
  judge({ ports }) {
    return ports.flatMap(({ route, clear }) => {
      const mechanisms = clear.beforeTls?.mechanisms.filter((name) => revealing.has(name)) ?? []
      if (mechanisms.length === 0) return []
      const seen = observe('auth-before-tls', {
        port: route.port,
        mechanisms: mechanisms.join(' '),
      })
      return [claim('auth-offered-in-clear', 0.95, seen, 'hello')]
    })
  },
}
