import type { Depth, Encryption } from '@ehlo/shared'
import type { Stage } from '../stage.ts'
import type { TestPlan } from '../test-plan.ts'
import { authenticate } from './authenticate.ts'
import { connect } from './connect.ts'
import { delivery } from './delivery.ts'
import { envelope } from './envelope.ts'
import { greet } from './greet.ts'
import { hello, helloSecured } from './hello.ts'
import { message } from './message.ts'
import { resolve } from './resolve.ts'
import { secure, upgrade } from './secure.ts'

const opening = {
  tls: [resolve, connect, secure, greet, hello],
  starttls: [resolve, connect, greet, hello, upgrade, helloSecured],
  none: [resolve, connect, greet, hello],
} as const satisfies Record<Encryption, readonly Stage[]>

const asking = {
  login: [authenticate],
  envelope: [authenticate, envelope],
  message: [authenticate, envelope, message],
} as const satisfies Record<Depth, readonly Stage[]>

/** The stages of a test, in order. */
export function stagesFor({ settings, depth, deliveryCheck }: TestPlan): readonly Stage[] {
  const reading = deliveryCheck === undefined || depth !== 'message' ? [] : [delivery]
  return [...opening[settings.encryption], ...asking[depth], ...reading]
}
