import { loginWords } from '@ehlo/shared/providers'
import type { DiscoveryWords } from './words.ts'

export const words: DiscoveryWords = {
  needs: loginWords.en.needs,
  basicAuthEnds:
    'Microsoft switches password login off by default for existing organisations at the end of December 2026.',
  failures: {
    'no-such-host': 'The host does not exist.',
    'not-looked-up': 'The host could not be looked up: DNS gave no answer.',
    'no-answer': 'Nothing answers on this port.',
    'other-encryption': 'The port answers, with another encryption.',
    'untrusted-certificate': 'The certificate does not verify.',
    'old-tls': 'The server offers only TLS 1.0 or 1.1, which are no longer safe.',
    'not-a-mail-server': 'Something answers that is no mail server.',
    'not-allowed': 'Ehlo may not connect there.',
  },
  trying: 'Still being tried.',
  answered: (version, mechanisms) =>
    `Answered${version === undefined ? '' : ` over ${version}`}${mechanisms.length === 0 ? ', and offers no login.' : `; login by ${mechanisms.join(', ')}.`}`,
  untried: 'Not tried to the end: another answer was better.',
  cleartext: 'Not encrypted: the password would be readable on the way.',
}
