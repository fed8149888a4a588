import type { Run } from '@ehlo/shared'
import { setTimeout as delay } from 'node:timers/promises'
import type { Probe } from '../probe/test-plan.ts'
import { EventLog } from './event-log.ts'
import { RunRecorder } from './run-recorder.ts'
import type { RunBeginning } from './run-recorder.ts'

const usualGraceMs = 5000

/** One run on its way: what it said so far, how to stop it, and how it ended. */
export type LiveRun = {
  readonly ownerId: string
  readonly log: EventLog
  /** The run as it stands, or as it ended. */
  look: () => Run
  stop: (reason: string) => void
  /** Never rejects. */
  readonly ended: Promise<Run>
}

export type LiveRunOrder<Plan> = {
  beginning: RunBeginning
  ownerId: string
  probe: Probe<Plan>
  plan: Plan
  deadlineMs: number
  /** How long a probe that was told to stop may take to say what it had found. */
  graceMs?: number
  /** Keeps the run before anyone is told of its end. */
  conclude: (run: Run) => Promise<void>
  /** Is told where the probe threw: a bug, since servers and networks never make it throw. */
  reportFault: (fault: unknown) => void
}

/** Starts a probe and sees it to its end: its own, a cancellation or the deadline. */
export function startLiveRun<Plan>(order: LiveRunOrder<Plan>): LiveRun {
  const log = new EventLog()
  const recorder = new RunRecorder(order.beginning, () => performance.now())
  const stopping = new AbortController()
  let ended: Run | undefined

  log.append({ type: 'run', data: recorder.snapshot() })
  for (const finding of order.beginning.findings) log.append({ type: 'finding', data: finding })

  const deadline = setTimeout(() => {
    stopping.abort(`Stopped: a run ends after ${order.deadlineMs / 1000} s.`)
  }, order.deadlineMs)

  const see = async (): Promise<Run> => {
    const report = await outcomeOf(order, recorder, log, stopping.signal)
    clearTimeout(deadline)
    const run = toRun(recorder, report, stopping.signal)
    await order.conclude(run)
    ended = run
    log.append({ type: 'result', data: run })
    return run
  }

  return {
    ownerId: order.ownerId,
    log,
    look: () => ended ?? recorder.snapshot(),
    stop: (reason) => {
      stopping.abort(reason)
    },
    ended: see(),
  }
}

type ProbeEnd =
  | { kind: 'reported'; report: Awaited<ReturnType<Probe<unknown>>> }
  | { kind: 'silent' }
  | { kind: 'broken' }

async function outcomeOf<Plan>(
  { probe, plan, reportFault, graceMs = usualGraceMs }: LiveRunOrder<Plan>,
  recorder: RunRecorder,
  log: EventLog,
  signal: AbortSignal,
): Promise<ProbeEnd> {
  const isOver = new AbortController()
  const answer = (async (): Promise<ProbeEnd> => {
    try {
      const report = await probe(
        plan,
        (progress) => {
          if (isOver.signal.aborted) return
          recorder.record(progress)
          log.append(progress)
        },
        signal,
        (look) => recorder.take(look),
      )
      return { kind: 'reported', report }
    } catch (fault) {
      reportFault(fault)
      return { kind: 'broken' }
    }
  })()
  const end = await Promise.race([answer, silenceAfterStop(signal, graceMs, isOver.signal)])
  isOver.abort()
  return end
}

/** Comes true only where a probe that was told to stop stays silent for longer than its grace. */
async function silenceAfterStop(
  stop: AbortSignal,
  graceMs: number,
  isOver: AbortSignal,
): Promise<ProbeEnd> {
  await new Promise<void>((resolve) => {
    if (stop.aborted || isOver.aborted) resolve()
    stop.addEventListener('abort', () => resolve(), { once: true })
    isOver.addEventListener('abort', () => resolve(), { once: true })
  })
  await delay(graceMs, undefined, { signal: isOver }).catch(() => undefined)
  return { kind: 'silent' }
}

function toRun(recorder: RunRecorder, end: ProbeEnd, signal: AbortSignal): Run {
  const reason = typeof signal.reason === 'string' ? signal.reason : 'Cancelled.'
  switch (end.kind) {
    case 'reported':
      return signal.aborted ? recorder.cancel(reason, end.report) : recorder.finish(end.report)
    case 'silent':
      return recorder.cancel(reason)
    case 'broken':
      return recorder.cancel('Stopped by a fault in Ehlo itself; the log of the API has it.')
  }
}
