import { claim, observe } from '@ehlo/shared/diagnosis/claims'
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
      const seen = observe('password-kept-back')
      return [claim('client-refuses-plaintext-auth', 0.97, seen, 'authenticate')]
    }
    if (failure.kind !== 'credentials-missing') return []
    return [claim('credentials-missing', 0.97, observe('password-missing'), 'authenticate')]
  },
})
