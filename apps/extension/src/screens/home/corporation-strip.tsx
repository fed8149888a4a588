import { corporationTestWords } from '../../i18n/corporation-test/words.ts'
import { homeWords } from '../../i18n/home/words.ts'
import {
  cancelCorporationTest,
  corporationTally,
  isTestingCorporation,
  putCorporationTestAway,
} from '../../state/corporation-test.ts'
import type { CorporationTest } from '../../settings/corporation-test.ts'
import { corporationsById } from '../../state/directory.ts'
import { Icon } from '../../views/icon.tsx'
import { failureWords } from '../../views/problem-words.ts'

/** How far the test of a whole corporation has come, and how it ended. */
export function CorporationStrip({ test }: { test: CorporationTest }) {
  const t = corporationTestWords()
  const isGoing = isTestingCorporation.value
  const tally = corporationTally.value
  const summary = test.failure === undefined ? t.tally(tally) : failureWords(test.failure)
  return (
    <div class="strip">
      {isGoing ? <Icon name="spinner" /> : <Outcome tally={tally} />}
      <span class="label">
        <strong>{nameOf(test.corporationId)}</strong>{' '}
        {isGoing ? t.testedSoFar(tally.over, tally.all) : null}
        {/* Only the end is announced: the numbers change many times a second. */}
        <span role="status">{isGoing ? '' : summary}</span>
      </span>
      <button
        type="button"
        class="button small"
        onClick={() => void (isGoing ? cancelCorporationTest() : putCorporationTestAway())}
      >
        {isGoing ? t.cancelAll : t.putAway}
      </button>
    </div>
  )
}

/** Beside the words: whether all work, some fail, or it is not known of some. */
function Outcome({ tally }: { tally: typeof corporationTally.value }) {
  if (tally.fails > 0) return <Icon name="fail" class="bad-text" />
  return tally.all > 0 && tally.works === tally.all ? (
    <Icon name="ok" class="ok-text" />
  ) : (
    <Icon name="warn" class="warn-text" />
  )
}

function nameOf(corporationId: string | null) {
  const t = homeWords()
  if (corporationId === null) return t.all
  return corporationsById.value.get(corporationId)?.name ?? t.otherCorporation
}
