import { useEffect } from 'preact/hooks'
import type { Run } from '@ehlo/shared'
import { inspectWords } from '../i18n/inspect/words.ts'
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
import { InspectionParts } from './inspection-parts.tsx'

/** A mail server and its domain, without a password: how to get in first, what is wrong next, what there is below. */
export function InspectScreen({ screen }: ScreenProps<'inspect'>) {
  const t = inspectWords()
  const { host } = screen
  const order = orderOf(screen)
  useEffect(() => {
    void openLookup(order)
    return leaveLookup
  }, [])
  const run = lookup.value
  return (
    <Frame title={host} foot={<Foot run={run} onRestart={() => void restartLookup(order)} />}>
      <div class="stack">
        <FailureNotice
          failure={lookupFailure.value}
          lost={run === undefined ? undefined : t.lost}
          onRetry={() => void openLookup(order)}
        />
        <p class="label-small looking" role="status">
          {isLooking.value ? <Icon name="spinner" /> : null}
          {isLooking.value ? t.looking(host) : run === undefined ? '' : t.done}
        </p>
        {run === undefined ? null : <InspectionParts run={run} screen={screen} />}
      </div>
    </Frame>
  )
}

function orderOf({ host, port, domain }: ScreenProps<'inspect'>['screen']): LookupOrder {
  return {
    kind: 'inspect',
    body: {
      host,
      ...(isPort(port) ? { ports: [Number(port)] } : {}),
      ...(domain === undefined ? {} : { domain }),
    },
  }
}

/** A form may hold what is none yet. */
function isPort(text = ''): boolean {
  return Number.isInteger(Number(text)) && Number(text) >= 1 && Number(text) <= 65_535
}

function Foot({ run, onRestart }: { run: Run | undefined; onRestart: () => void }) {
  const t = inspectWords()
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
