import type { Depth, Outcome } from '@ehlo/shared'

/** What a command's exit status says to programs. */
export const exitStatus = { ok: 0, failed: 1, usage: 2, couldNotRun: 3 } as const

const proofsAtDepth = {
  envelope: ['envelope', 'message', 'delivered'],
  message: ['message', 'delivered'],
}

/** Whether authentication passed and every asked identity was accepted at the asked depth, and arrived if that was asked. */
export function isSuccess(outcome: Outcome | undefined, depth: Depth, isRead = false): boolean {
  if (outcome?.authentication.status !== 'pass') return false
  // At depth `login` nobody asked about the login's own address; whoever names others asked about those.
  const asked = depth === 'login' ? outcome.onBehalfOf : [outcome.sender, ...outcome.onBehalfOf]
  const proofs: readonly string[] = isRead
    ? ['delivered']
    : proofsAtDepth[depth === 'login' ? 'envelope' : depth]
  return asked.every(
    ({ status, proof }) => status === 'accepted' && proof !== undefined && proofs.includes(proof),
  )
}
