import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { defineCheck } from '../check.ts'

// What OpenSSL says of an SMTP greeting that it was given for a TLS record.
const plaintextForTls =
  /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|UNKNOWN_PROTOCOL|HTTP_REQUEST|UNSUPPORTED_PROTOCOL.*record|BAD_RECORD_TYPE/i

/** Implicit TLS spoken to a port that greets in clear. */
export const encryptionFitsPort = defineCheck({
  id: 'encryption-fits-port',
  needs: ['tls'],
  uses: ['neighbours'],
  interpret({ tls, request, neighbours }) {
    if (tls.status !== 'failed' || request.status !== 'observed') return []
    const { port, encryption } = request.value.settings
    if (encryption !== 'tls') return []
    const { failure } = tls
    const greets =
      neighbours.status === 'observed' &&
      neighbours.value.some(
        (cell) => cell.port === port && cell.encryption !== 'tls' && cell.result === 'works',
      )
    if (failure.kind === 'tls' && plaintextForTls.test(`${failure.code} ${failure.text}`)) {
      const confidence = greets ? 0.98 : 0.9
      return [claim('implicit-tls-on-starttls-port', confidence, failure.text, 'secure')]
    }
    const isSilent = failure.kind === 'timed-out' || failure.kind === 'closed'
    if (!isSilent || !greets) return []
    const seen = observe('port-greets-in-clear')
    return [claim('implicit-tls-on-starttls-port', 0.95, seen, 'secure')]
  },
})
