import { claim } from '../claim.ts'
import { defineCheck } from '../check.ts'

/** A password does not leave without TLS, unless the operator opened that network for it. */
export const passwordProtected = defineCheck({
  id: 'password-protected',
  needs: ['authentication'],
  interpret({ authentication }) {
    if (authentication.status !== 'observed') return []
    if (authentication.value.status !== 'not-sent') return []
    const { failure } = authentication.value
    if (failure.kind === 'cleartext-refused') {
      const text = 'The password was not sent: the connection is not encrypted.'
      return [claim('client-refuses-plaintext-auth', 0.97, text, 'authenticate')]
    }
    if (failure.kind !== 'credentials-missing') return []
    return [claim('credentials-missing', 0.97, 'There is no password to send.', 'authenticate')]
  },
})
