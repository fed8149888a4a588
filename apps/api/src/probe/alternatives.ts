import type { Alternative, Encryption } from '@ehlo/shared'
import type { TestEvidence } from './evidence.ts'

// RFC 8314: implicit TLS before STARTTLS before cleartext.
const preference: Record<Encryption, number> = { tls: 0, starttls: 1, none: 2 }

/**
 * What to use instead, best first: where a login could work. Never with less protection than was asked: whoever stands
 * between with a certificate of their own would be handed the password in clear. Cleartext only where cleartext was asked
 * and nothing better is there, since STARTTLS on the same port is the same server.
 */
export function findAlternatives({ neighbours, request }: TestEvidence): Alternative[] {
  if (neighbours.status !== 'observed' || request.status !== 'observed') return []
  const { host, authMethod, encryption: asked } = request.value.settings
  const working = neighbours.value.filter(({ result, encryption, isVerified, offersAuth }) => {
    const isUsable = offersAuth || authMethod === 'none'
    const isProtectedAsAsked = isVerified || (asked === 'none' && encryption === 'none')
    return result === 'works' && isUsable && isProtectedAsAsked
  })
  const protectedOnes = working.filter(({ encryption }) => encryption !== 'none')
  return (protectedOnes.length > 0 ? protectedOnes : working)
    .map(({ port, encryption }) => ({ host, port, encryption }))
    .sort((a, b) => preference[a.encryption] - preference[b.encryption] || a.port - b.port)
}
