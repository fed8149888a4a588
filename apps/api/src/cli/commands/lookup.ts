import { randomUUID } from 'node:crypto'
import type { Run, RunKind } from '@ehlo/shared'
import { readConfig } from '../../config.ts'
import { openLookups } from '../../open-lookups.ts'
import type { Probe } from '../../probe/test-plan.ts'
import type { Terminal } from '../terminal.ts'
import { painter } from '../view/paint.ts'
import { toSafeJson } from '../view/visible.ts'

/** The probes of this process, under the rules of the environment. */
export function openLocalLookups({ environment }: Terminal): ReturnType<typeof openLookups> {
  return openLookups(readConfig(environment))
}

/** Runs a probe that needs no password to its end, or until somebody presses Ctrl-C. */
export async function runLookup<Plan>(
  kind: RunKind,
  probe: Probe<Plan>,
  plan: Plan,
  terminal: Terminal,
): Promise<Run> {
  const interruption = terminal.interruption()
  const startedAt = new Date().toISOString()
  const report = await probe(plan, () => undefined, interruption)
  return {
    id: randomUUID(),
    kind,
    state: interruption.aborted ? 'cancelled' : 'finished',
    startedAt,
    startedBy: 'command line',
    ...report,
  }
}

/** Prints a run as JSON on one line, or by a view of it. */
export function printRun(
  run: Run,
  isJson: boolean,
  { output }: Terminal,
  view: (paint: ReturnType<typeof painter>) => string,
): void {
  output.write(isJson ? `${toSafeJson(run)}\n` : view(painter(output)))
}
