import type { ConnectionTestRequest, Depth, Language, RunSettings } from '@ehlo/shared'
import { toMailAddress } from '@ehlo/shared'
import type { Principal } from '../access/principal.ts'
import type { TestPlan } from '../probe/test-plan.ts'
import { Refusal } from '../refusal.ts'

/** What is tested: a stored connection, or settings as someone typed them. */
export type TestTarget = {
  settings: RunSettings
  password: string | undefined
  connection?: { id: string; version: number }
}

/** Fills in what was not said, and refuses what this caller may not do. Opens nothing and counts nothing. */
export function planTest(
  by: Principal,
  target: TestTarget,
  request: ConnectionTestRequest,
  language: Language,
): TestPlan {
  if (request.deliveryCheck !== undefined) {
    throw refuseField('/deliveryCheck', 'cannot be done by this version')
  }
  const depth = request.depth ?? usualDepth(by)
  const sender = request.sender ?? toMailAddress(target.settings.username)
  if (sender === undefined) {
    throw refuseField('/sender', 'is needed, because the username is no e-mail address')
  }
  const onBehalfOf = [...new Set(request.onBehalfOf)]
  const recipient = request.recipient ?? sender
  if (by.role === 'support' && depth === 'message') {
    refuseOtherMessages(target, recipient, [sender, ...onBehalfOf])
  }
  const { settings, password } = target
  return { settings, password, depth, sender, onBehalfOf, recipient, language }
}

function usualDepth(by: Principal): Depth {
  return by.role === 'support' ? 'envelope' : 'message'
}

// Support staff may show that mail leaves, and may not use the system to write to whom they like.
function refuseOtherMessages(target: TestTarget, recipient: string, tested: string[]): void {
  if (target.connection === undefined) {
    throw new Refusal(
      'forbidden',
      'A support token may send test messages through stored connections only.',
    )
  }
  if (!tested.includes(recipient)) {
    throw new Refusal(
      'forbidden',
      'A support token may send test messages to the tested addresses only.',
    )
  }
}

function refuseField(pointer: string, detail: string): Refusal {
  return new Refusal('invalid', undefined, { errors: [{ pointer, detail }] })
}
