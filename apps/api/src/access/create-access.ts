import type { AccessDependencies } from './access-dependencies.ts'
import type { Access } from './access.ts'
import { createClaimPairing } from './claim-pairing.ts'
import { createPairing, offerFirstPairing } from './create-pairing.ts'
import { issueToken } from './issue-token.ts'
import { listTokens } from './list-tokens.ts'
import { revokeToken } from './revoke-token.ts'
import { createVerifyToken } from './verify-token.ts'
import { createWrongTokens } from './wrong-tokens.ts'

export function createAccess(
  given: Omit<AccessDependencies, 'now'> & { now?: () => Date },
): Access {
  const dependencies = { now: () => new Date(), ...given }
  return {
    ...createVerifyToken(dependencies),
    ...createWrongTokens(dependencies.now),
    issueToken: (by, input) => issueToken(dependencies, by, input),
    listTokens: (page) => listTokens(dependencies, page),
    revokeToken: (by, id) => revokeToken(dependencies, by, id),
    createPairing: (by, input) => createPairing(dependencies, by, input),
    claimPairing: createClaimPairing(dependencies),
    offerFirstPairing: () => offerFirstPairing(dependencies),
  }
}
