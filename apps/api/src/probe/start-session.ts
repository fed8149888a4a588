import type { Socket } from 'node:net'
import { SmtpSession } from '../smtp/session.ts'
import { Transcript } from '../smtp/transcript.ts'
import type { TestRun } from './test-run.ts'

/** A session of this run on a connected socket; the first is called `main`. */
export function startSession(run: TestRun, socket: Socket): SmtpSession {
  const { redactor, signal } = run
  const transcript = startTranscript(run)
  return new SmtpSession({ socket, transcript, redactor, signal })
}

/** The transcript of the run's next session, or of one with a name of its own. */
export function startTranscript(run: TestRun, name?: string): Transcript {
  if (name !== undefined) return new Transcript(name, run)
  run.sessionCount += 1
  return new Transcript(run.sessionCount === 1 ? 'main' : `main-${run.sessionCount}`, run)
}
