import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import type { Claim } from '@ehlo/shared/diagnosis/claims'
import { defineCheck } from '../check.ts'

// From OpenSSL's words to the cause, most telling first.
const causes: readonly (readonly [RegExp, Claim['cause'], number])[] = [
  [/UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION|TLSV1_ALERT_PROTOCOL/i, 'tls-version-too-old', 0.85],
  [/DH_KEY_TOO_SMALL|EE_KEY_TOO_SMALL|CA_MD_TOO_WEAK|CA_KEY_TOO_SMALL/i, 'weak-key', 0.95],
  [/LEGACY_SIGALG|WRONG_SIGNATURE_TYPE/i, 'weak-key', 0.7],
  [/UNSAFE_LEGACY_RENEGOTIATION/i, 'legacy-renegotiation', 0.97],
  [/CERTIFICATE_REQUIRED/i, 'client-cert-required', 0.95],
  [/UNRECOGNIZED_NAME/i, 'sni-needed', 0.6],
  [/HANDSHAKE_FAILURE|NO_SHARED_CIPHER|NO_CIPHERS/i, 'tls-cipher-mismatch', 0.7],
  [/INTERNAL_ERROR|TLSV1_ALERT/i, 'server-tls-broken', 0.6],
]

/** A handshake that fails for another reason than speaking TLS to a port that does not. */
export const tlsSucceeds = defineCheck({
  id: 'tls-succeeds',
  needs: ['tls'],
  interpret({ tls, request }) {
    if (tls.status !== 'failed') return []
    const { failure } = tls
    if (failure.kind === 'tls') {
      const words = `${failure.code} ${failure.text}`
      const found = causes.find(([pattern]) => pattern.test(words))
      return found === undefined ? [] : [claim(found[1], found[2], failure.text, 'secure')]
    }
    const isUpgrade =
      request.status === 'observed' && request.value.settings.encryption === 'starttls'
    if (failure.kind !== 'closed' || !isUpgrade) return []
    return [claim('server-tls-broken', 0.7, observe('closed-after-starttls'), 'secure')]
  },
})
