import type { Claim } from '@ehlo/shared/diagnosis'
import type { Slice, TestEvidence } from './evidence.ts'

type Reached<K extends Slice> = Exclude<TestEvidence[K], { status: 'skipped' }>

/** A pure judgement: which causes fit this evidence. */
export type Check = {
  id: string
  judge: (evidence: TestEvidence) => Claim[]
}

/**
 * `needs` are the slices without which there is nothing to judge: where one was never reached, the check claims nothing.
 * `interpret` sees those, and with `uses` others as they are.
 */
export function defineCheck<Need extends Slice, Use extends Slice = never>(check: {
  id: string
  needs: readonly Need[]
  uses?: readonly Use[]
  interpret: (evidence: { [K in Need]: Reached<K> } & Pick<TestEvidence, Use>) => Claim[]
}): Check {
  return {
    id: check.id,
    judge(evidence) {
      if (check.needs.some((slice) => evidence[slice].status === 'skipped')) return []
      // Nothing that is needed is skipped: looked at in the line above.
      return check.interpret(
        evidence as unknown as { [K in Need]: Reached<K> } & Pick<TestEvidence, Use>,
      )
    },
  }
}
