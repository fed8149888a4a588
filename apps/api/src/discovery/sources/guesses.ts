import type { Encryption } from '@ehlo/shared'
import type { Proposal, Source } from '../proposal.ts'

const ports: readonly [number, Encryption][] = [
  [465, 'tls'],
  [587, 'starttls'],
  [587, 'none'],
]

/** The names that hosters give their servers, encrypted before cleartext (RFC 8314). */
export const guesses: Source = {
  id: 'guess',
  find({ domain }) {
    const hosts = [`smtp.${domain}`, `mail.${domain}`, domain]
    const proposals = ports.flatMap(([port, encryption]) =>
      hosts.map((host): Proposal => ({ host, port, encryption, isTrusted: false })),
    )
    return Promise.resolve(proposals)
  },
}
