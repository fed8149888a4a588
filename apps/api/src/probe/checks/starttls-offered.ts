import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { wordsOf } from '../words-of.ts'
import { defineCheck } from '../check.ts'

/** STARTTLS is required, never optional: without it nothing more is said. */
export const starttlsOffered = defineCheck({
  id: 'starttls-offered',
  needs: ['tls'],
  uses: ['hello', 'neighbours'],
  interpret({ tls, hello, neighbours, request }) {
    if (tls.status !== 'failed' || request.status !== 'observed') return []
    if (request.value.settings.encryption !== 'starttls') return []
    const { failure } = tls
    if (failure.kind === 'starttls-not-offered') {
      const offered = hello.status === 'observed' ? hello.value.extensions : []
      const keywords = offered.map(({ keyword }) => keyword).join(', ')
      const seen =
        keywords === '' ? observe('ehlo-offers-nothing') : observe('ehlo-offers', { keywords })
      const { port } = request.value.settings
      const speaksTls =
        neighbours.status === 'observed' &&
        neighbours.value.some(
          (cell) => cell.port === port && cell.encryption === 'tls' && cell.result === 'works',
        )
      return speaksTls
        ? [
            claim(
              'plaintext-on-tls-port',
              0.9,
              [seen, observe('port-speaks-tls-at-once')],
              'secure',
            ),
          ]
        : [claim('starttls-not-offered', 0.95, seen, 'secure')]
    }
    if (failure.kind !== 'reply') return []
    return [claim('server-tls-broken', 0.85, wordsOf(failure.reply), 'secure')]
  },
})
