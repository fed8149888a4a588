import type { Claim, RecogniseContext } from '@ehlo/shared/diagnosis'
import type { Slice, TestEvidence } from './evidence.ts'

/** The reader of servers' words. It is handed in, so that a test which finds nothing wrong never loads it. */
export type Recognise = (text: string, context: RecogniseContext) => Claim[]

export type Reached<K extends Slice> = Exclude<TestEvidence[K], { status: 'skipped' }>

/** All that there is to judge by. */
type Scene = TestEvidence & { recognise: Recognise }

type Seen<Need extends Slice, Use extends Slice> = { [K in Need]: Reached<K> } & Pick<
  TestEvidence,
  Use
> & { request: Reached<'request'>; recognise: Recognise }

/** A pure judgement: which causes fit this evidence. */
export type Check = {
  id: string
  judge: (scene: Scene) => Claim[]
}

/**
 * `needs` are the slices without which there is nothing to judge: where one was never reached, the check claims nothing.
 * `interpret` sees those, what was asked for, and with `uses` others as they are.
 */
export function defineCheck<Need extends Slice, Use extends Slice = never>(check: {
  id: string
  needs: readonly Need[]
  uses?: readonly Use[]
  interpret: (evidence: Seen<Need, Use>) => Claim[]
}): Check {
  return {
    id: check.id,
    judge(scene) {
      if (check.needs.some((slice) => scene[slice].status === 'skipped')) return []
      // Nothing that is needed is skipped: looked at in the line above. The request never is.
      return check.interpret(scene as unknown as Seen<Need, Use>)
    },
  }
}
