import type { Finding, Run, Stage, TranscriptLine } from '@ehlo/shared'
import type { Glimpse, RunProgress, RunReport } from '../probe/test-plan.ts'

/** A run as it begins: everything else is added as it goes. */
export type RunBeginning = Omit<
  Run,
  'state' | 'elapsedMs' | 'egress' | 'stages' | 'alternatives' | 'transcript'
>

/** What is known of a run while it goes, so that it can be looked at, and closed even where its probe never answers. */
export class RunRecorder {
  readonly #beginning: RunBeginning
  readonly #began: number
  readonly #now: () => number
  readonly #stages: Stage[] = []
  readonly #findings: Finding[]
  readonly #transcript: TranscriptLine[] = []
  #look: Glimpse = () => ({})

  constructor(beginning: RunBeginning, now: () => number) {
    this.#beginning = beginning
    this.#now = now
    this.#began = now()
    this.#findings = [...beginning.findings]
  }

  record(progress: RunProgress): void {
    switch (progress.type) {
      case 'stage':
        this.#recordStage(progress.data)
        break
      case 'line':
        this.#transcript.push(progress.data)
        break
      case 'finding':
        this.#findings.push(progress.data)
        break
    }
  }

  /** From now on the run as it stands also shows what this finds. */
  take(look: Glimpse): void {
    this.#look = look
  }

  /** The run as it stands. */
  snapshot(): Run {
    return {
      egress: { address: '', ehloName: '' },
      alternatives: [],
      ...this.#look(),
      ...this.#beginning,
      state: 'running',
      elapsedMs: this.#elapsedMs(),
      stages: [...this.#stages],
      findings: [...this.#findings],
      transcript: [...this.#transcript],
    }
  }

  /** The run with the report of its probe; what it began with stays. */
  finish(report: RunReport): Run {
    return {
      ...this.#beginning,
      ...report,
      state: 'finished',
      findings: [...this.#beginning.findings, ...report.findings],
    }
  }

  /** The run as it was cut short, and why; with the probe's report where it still gave one. */
  cancel(reason: string, report?: RunReport): Run {
    const run = report === undefined ? this.snapshot() : this.finish(report)
    const elapsedMs = this.#elapsedMs()
    return {
      ...run,
      state: 'cancelled',
      stages: run.stages.map((stage) =>
        stage.status === 'running' ? { ...stage, status: 'failed' } : stage,
      ),
      transcript: [
        ...run.transcript,
        { elapsedMs, session: 'run', from: 'note', encrypted: false, text: reason },
      ],
    }
  }

  // A stage reports twice: as it starts and as it ends. `hello` may come twice over.
  #recordStage(stage: Stage): void {
    const open = this.#stages.findLastIndex(
      ({ id, status }) => id === stage.id && status === 'running',
    )
    if (open === -1) this.#stages.push(stage)
    else this.#stages[open] = stage
  }

  #elapsedMs(): number {
    return Math.round((this.#now() - this.#began) * 1000) / 1000
  }
}
