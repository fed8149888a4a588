import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { defineCheck } from '../check.ts'

/** Whether there is a way to log in, and one that we and the server both know. */
export const authOffered = defineCheck({
  id: 'auth-offered',
  needs: ['authentication'],
  uses: ['neighbours'],
  interpret({ authentication, request, neighbours }) {
    if (authentication.status !== 'observed') return []
    if (authentication.value.status !== 'not-sent') return []
    const { failure } = authentication.value
    if (failure.kind === 'mechanism-not-offered') {
      const wanted = failure.wanted.toUpperCase()
      const seen = observe('mechanism-not-offered', { wanted, offered: failure.offered.join(' ') })
      return [claim('auth-mechanism-unsupported', 0.9, seen, 'authenticate')]
    }
    if (failure.kind !== 'auth-not-offered') return []
    const seen = observe('auth-not-in-ehlo')
    const settings = request.status === 'observed' ? request.value.settings : undefined
    const elsewhere = neighbours.status === 'observed' ? neighbours.value : []
    const inside = elsewhere.find(
      ({ port, encryption, offersAuth }) =>
        port === settings?.port && encryption !== 'none' && offersAuth,
    )
    if (settings?.encryption === 'none' && inside !== undefined) {
      const told = observe('auth-inside', {
        encryption: inside.encryption === 'tls' ? 'TLS' : 'STARTTLS',
      })
      return [claim('starttls-required', 0.97, told, 'authenticate')]
    }
    // A login in clear is no better place for one that was to be protected.
    const better = elsewhere.find(
      ({ port, encryption, offersAuth }) =>
        port !== settings?.port &&
        offersAuth &&
        (encryption !== 'none' || settings?.encryption === 'none'),
    )
    if (better !== undefined) {
      const told = observe('auth-on-port', { port: better.port })
      return [claim('wrong-port-for-submission', 0.95, told, 'authenticate')]
    }
    if (settings?.encryption === 'none') {
      return [
        claim('auth-not-offered', 0.5, seen, 'authenticate'),
        claim('starttls-required', 0.4, seen, 'authenticate'),
      ]
    }
    return settings?.port === 25
      ? [claim('wrong-port-for-submission', 0.85, seen, 'authenticate')]
      : [claim('auth-not-offered', 0.9, seen, 'authenticate')]
  },
})
