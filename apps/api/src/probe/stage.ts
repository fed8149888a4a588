import type { Reply, StageId } from '@ehlo/shared'
import type { Observation, Slice, TestEvidence } from './evidence.ts'
import type { TestRun } from './test-run.ts'

/** What a stage brings home: a fact for its slice, and the server's words for it. */
export type Collected<K extends Slice> = {
  observation: TestEvidence[K]
  reply?: Reply
}

/** One step of the main session: it collects, and has no opinion. */
export type Stage = {
  id: StageId
  slice: Slice
  collect: (run: TestRun) => Promise<{ observation: Observation<unknown>; reply?: Reply }>
}

export function defineStage<K extends Slice>(stage: {
  id: StageId
  slice: K
  collect: (run: TestRun) => Promise<Collected<K>>
}): Stage {
  return {
    ...stage,
    async collect(run) {
      const collected = await stage.collect(run)
      run.evidence[stage.slice] = collected.observation
      return collected
    },
  }
}

/** Adds the server's words, where it said any. */
export function withReply<C extends object>(
  collected: C,
  reply: Reply | undefined,
): C & { reply?: Reply } {
  return reply === undefined ? collected : { ...collected, reply }
}
