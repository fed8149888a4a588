import type { Socket } from 'node:net'
import { SmtpSession } from '../smtp/session.ts'
import type { Transcript } from '../smtp/transcript.ts'
import type { InspectionRun } from './inspection-run.ts'

/** Opens a session on a connected socket once there is a place for it, and closes it after `talk`. */
export async function holdSession(
  run: InspectionRun,
  socket: Socket,
  {
    transcript,
    signal,
    sessionBytes,
  }: { transcript: Transcript; signal: AbortSignal; sessionBytes: number },
  talk: (session: SmtpSession) => Promise<void>,
): Promise<SmtpSession> {
  // While it waits nobody reads, so that the greeting is still there, and nobody hears an error.
  socket.on('error', ignoreError)
  return await run.deps.slots.hold(async () => {
    const { redactor } = run
    const session = new SmtpSession({ socket, transcript, redactor, signal, sessionBytes })
    socket.off('error', ignoreError)
    if (socket.destroyed) session.fail({ kind: 'closed', code: 'ECONNRESET', text: '' })
    await talk(session)
    session.quit()
    run.deps.onSessionEnd?.(session)
    return session
  })
}

function ignoreError(): void {}
