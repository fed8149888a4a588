import type { IdentityVerdict } from '@ehlo/shared'
import type { TestEvidence, Trial } from './evidence.ts'
import { findBounce, findCopy, isSenderKept, toDeliveredCopy } from './judge-copy.ts'
import { isAcceptedReply, namesRecipient } from './judge-reply.ts'

/** May the login send as this address? From the furthest try that was made. */
export function judgeIdentity(address: string, evidence: TestEvidence): IdentityVerdict {
  const trial = findTrial(address, evidence.message) ?? findTrial(address, evidence.envelope)
  if (trial === undefined) return { address, status: 'not-tested' }
  return judgeDelivery(trial, evidence) ?? judgeAnswer(trial, evidence)
}

/** What the mailbox says outweighs what the server answered. */
function judgeDelivery({ address, reply }: Trial, evidence: TestEvidence) {
  const answer = reply === undefined ? {} : { reply }
  const copy = findCopy(address, evidence)
  if (copy !== undefined) {
    const verdict = { address, proof: 'delivered', ...answer, copy: toDeliveredCopy(copy) } as const
    return isSenderKept(copy)
      ? ({ ...verdict, status: 'accepted' } as const)
      : ({ ...verdict, status: 'rewritten', stage: 'delivery' } as const)
  }
  const bounce = findBounce(address, evidence)
  if (bounce === undefined) return undefined
  const { reply: words } = bounce
  return {
    address,
    status: 'refused',
    proof: 'delivered',
    stage: 'delivery',
    reply: words,
  } as const
}

function judgeAnswer(trial: Trial, evidence: TestEvidence): IdentityVerdict {
  const { address, stage, reply } = trial
  const request = evidence.request.status === 'observed' ? evidence.request.value : undefined
  const status = judgeTrial(trial, request?.recipient ?? '')
  return {
    address,
    status,
    ...(status === 'accepted' ? { proof: stage } : {}),
    ...(status === 'refused' ? { proof: stage } : {}),
    ...(status === 'accepted' ? {} : { stage }),
    ...(reply === undefined ? {} : { reply }),
  }
}

export function judgeTrial(
  { address, reply, command }: Trial,
  recipient: string,
): 'accepted' | 'refused' | 'inconclusive' {
  if (reply === undefined) return 'inconclusive'
  if (isAcceptedReply(reply)) return 'accepted'
  // A 4yz may be gone in a minute.
  if (reply.code < 500) return 'inconclusive'
  const isAboutRecipient = command !== 'MAIL' && namesRecipient(reply, address, recipient)
  return isAboutRecipient ? 'inconclusive' : 'refused'
}

function findTrial(address: string, slice: TestEvidence['envelope']): Trial | undefined {
  if (slice.status !== 'observed') return undefined
  return slice.value.find((trial) => trial.address === address)
}
