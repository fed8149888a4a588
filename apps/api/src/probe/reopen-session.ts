import { openSession } from '../smtp/open-session.ts'
import type { SmtpSession } from '../smtp/session.ts'
import { startTranscript } from './start-session.ts'
import type { TestRun } from './test-run.ts'

/** The session of the run; another one where the server ended it. A login that was not accepted is never repeated. */
export async function reopenSession(run: TestRun): Promise<SmtpSession> {
  const present = run.session!
  const isCancelled = run.signal.aborted
  const mayLogIn = run.plan.settings.authMethod === 'none' || run.credential.state === 'accepted'
  if (present.failure === undefined || isCancelled || !mayLogIn) return present
  const opened = await openSession({
    ...run.deps,
    ...run,
    settings: run.plan.settings,
    destination: run.destination!,
    transcript: startTranscript(run),
    stepMs: run.limits.stageMs,
  })
  if (opened.status === 'failed') return present
  run.deps.onSessionEnd?.(present)
  run.session = opened.session
  return opened.session
}
