import { useEffect } from 'preact/hooks'
import type { Run } from '@ehlo/shared'
import { discoverWords } from '../i18n/discover/words.ts'
import {
  cancelLookup,
  isLooking,
  leaveLookup,
  lookup,
  lookupFailure,
  openLookup,
  restartLookup,
} from '../state/lookup.ts'
import type { LookupOrder } from '../state/lookup.ts'
import type { ScreenProps } from '../state/navigation.ts'
import { FailureNotice } from '../views/failure-notice.tsx'
import { Frame } from '../views/frame.tsx'
import { Icon } from '../views/icon.tsx'
import { CopyReport } from './copy-report.tsx'
import { DiscoveryParts } from './discovery-parts.tsx'

/** The settings of an address: the recommendation first, what else there is below. */
export function DiscoverScreen({ screen }: ScreenProps<'discover'>) {
  const t = discoverWords()
  const { address } = screen
  const order: LookupOrder = { kind: 'discover', body: { address } }
  useEffect(() => {
    void openLookup(order)
    return leaveLookup
  }, [])
  const run = lookup.value
  const candidates = run?.candidates ?? []
  const said = isLooking.value
    ? t.looking(address)
    : run === undefined
      ? ''
      : candidates.length === 0
        ? t.nothing
        : t.done(candidates.length)
  // What was not found stands in a notice, which nobody announces.
  const saysNotice = !isLooking.value && run !== undefined && candidates.length === 0
  return (
    <Frame title={address} foot={<Foot run={run} onRestart={() => void restartLookup(order)} />}>
      <div class="stack">
        <FailureNotice
          failure={lookupFailure.value}
          lost={run === undefined ? undefined : t.lost}
          onRetry={() => void openLookup(order)}
        />
        <p class={saysNotice ? 'hidden-visually' : 'label-small looking'} role="status">
          {isLooking.value ? <Icon name="spinner" /> : null}
          {said}
        </p>
        {run === undefined ? null : <DiscoveryParts run={run} address={address} />}
      </div>
    </Frame>
  )
}

function Foot({ run, onRestart }: { run: Run | undefined; onRestart: () => void }) {
  const t = discoverWords()
  if (isLooking.value) {
    return (
      <button type="button" class="button" onClick={() => void cancelLookup()}>
        {t.stop}
      </button>
    )
  }
  return (
    <>
      {run === undefined ? null : <CopyReport told={{ runId: run.id }} />}
      <button type="button" class="button" onClick={onRestart}>
        {t.again}
      </button>
    </>
  )
}
