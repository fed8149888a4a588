import type {
  ConnectionTestRequest,
  DeliveryCheck,
  Depth,
  Language,
  RunSettings,
} from '@ehlo/shared'
import { toMailAddress } from '@ehlo/shared'
import type { Principal } from '../access/principal.ts'
import type { TestPlan } from '../probe/test-plan.ts'
import { refuseField, Refusal } from '../refusal.ts'

/** What is tested: a stored connection, or settings as someone typed them. */
export type TestTarget = {
  settings: RunSettings
  password: string | undefined
  connection?: { id: string; version: number }
}

/** Fills in what was not said, and refuses what this caller may not do. Opens nothing and counts nothing. */
export async function planTest(
  by: Principal,
  target: TestTarget,
  request: ConnectionTestRequest,
  language: Language,
): Promise<TestPlan> {
  // Only a message leaves a copy.
  const isRead = request.deliveryCheck !== undefined
  const depth = request.depth ?? (isRead ? 'message' : usualDepth(by))
  if (isRead && depth !== 'message') {
    throw refuseField('/deliveryCheck', 'needs the depth message: nothing else leaves a copy')
  }
  const sender = request.sender ?? toMailAddress(target.settings.username)
  if (sender === undefined) {
    throw refuseField(
      '/sender',
      'is needed, at the depth login too, because the username is no e-mail address',
    )
  }
  const onBehalfOf = [...new Set(request.onBehalfOf)]
  const recipient = request.recipient ?? sender
  if (by.role === 'support' && depth === 'message') {
    refuseOtherMessages(target, recipient, [sender, ...onBehalfOf])
  }
  const { settings, password } = target
  const plan = { settings, password, depth, sender, onBehalfOf, recipient, language }
  if (request.deliveryCheck === undefined) return plan
  return { ...plan, deliveryCheck: await planDeliveryCheck(request.deliveryCheck, target) }
}

async function planDeliveryCheck(check: DeliveryCheck, { settings, password }: TestTarget) {
  // With it come all providers, which no other test needs.
  const { chooseMailbox } = await import('../mailbox/choose-mailbox.ts')
  const chosen = chooseMailbox(check, settings, password)
  if (chosen.status === 'refused') throw refuseField(chosen.pointer, chosen.detail)
  return chosen.access
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
