import type { StageId } from '@ehlo/shared'
import type { SessionFailure } from '../smtp/failure.ts'
import type { TestEvidence } from './evidence.ts'

type Dialogue = Pick<TestEvidence, 'greeting' | 'hello' | 'tls' | 'helloSecured' | 'authentication'>

/** Where the dialogue broke off, and why. */
export function failuresOf(evidence: Dialogue): { stage: StageId; failure: SessionFailure }[] {
  const { greeting, hello, tls, helloSecured, authentication } = evidence
  const failures: { stage: StageId; failure: SessionFailure }[] = []
  if (greeting.status === 'failed') failures.push({ stage: 'greet', failure: greeting.failure })
  if (hello.status === 'failed') failures.push({ stage: 'hello', failure: hello.failure })
  if (tls.status === 'failed') failures.push({ stage: 'secure', failure: tls.failure })
  if (helloSecured.status === 'failed') {
    failures.push({ stage: 'hello', failure: helloSecured.failure })
  }
  if (authentication.status === 'observed' && 'failure' in authentication.value) {
    failures.push({ stage: 'authenticate', failure: authentication.value.failure })
  }
  return failures
}
