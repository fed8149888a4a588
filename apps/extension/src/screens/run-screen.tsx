import { useEffect } from 'preact/hooks'
import type { Connection, Run } from '@ehlo/shared'
import { baseWords } from '../i18n/base/words.ts'
import { language } from '../i18n/define-words.ts'
import { clock } from '../i18n/format.ts'
import { historyWords } from '../i18n/history/words.ts'
import { bringConnection, findConnection } from '../state/directory.ts'
import type { ScreenProps } from '../state/navigation.ts'
import { openRun, openedRun } from '../state/opened-runs.ts'
import { Frame } from '../views/frame.tsx'
import { destinationOf, titleOf } from '../views/health.ts'
import { Notice } from '../views/notice.tsx'
import { failureWords } from '../views/problem-words.ts'
import '../styles/history.css'
import '../styles/test.css'
import { CopyLink } from './copy-link.tsx'
import { CopyReport } from './copy-report.tsx'
import { DiscoveryParts } from './discovery-parts.tsx'
import { InspectionParts } from './inspection-parts.tsx'
import { RunParts } from './run-parts.tsx'

/** A run by its id, as anyone who was handed its link sees it: from the history, or from a colleague. */
export function RunScreen({ screen: { id } }: ScreenProps<'run'>) {
  const t = historyWords()
  const opened = openedRun(id)
  const run = opened !== undefined && 'run' in opened ? opened.run : undefined
  const connectionId = run?.connectionId
  useEffect(() => openRun(id), [id])
  useEffect(() => {
    if (connectionId !== undefined) void bringConnection(connectionId)
  }, [connectionId])
  const connection = findConnection(connectionId ?? null)
  return (
    <Frame
      title={connection === undefined ? titleOfKind(run) : titleOf(connection)}
      foot={
        run === undefined ? undefined : (
          <>
            <CopyReport told={{ runId: run.id }} />
            <CopyLink id={id} />
          </>
        )
      }
    >
      <div class="stack">
        {opened === undefined ? <p class="muted">{baseWords().loading}</p> : null}
        {opened !== undefined && 'failure' in opened ? (
          <Notice tone="bad" isAlert>
            <p>
              {opened.failure.kind === 'problem' && opened.failure.type === 'not-found'
                ? t.gone
                : failureWords(opened.failure)}
            </p>
          </Notice>
        ) : null}
        {run === undefined ? null : (
          <>
            <div>
              {run.settings === undefined ? null : (
                <p class="muted">{destinationOf(run.settings)}</p>
              )}
              <p class="label-small">
                {t.startedBy(run.startedBy, clock(language.value, run.startedAt))}
                {run.depth === undefined ? '' : ` · ${t.depths[run.depth]}`}
              </p>
            </div>
            <PartsOfKind run={run} connection={connection} />
            {run.state !== 'running' && run.transcript.length === 0 ? (
              <p class="label-small">{t.transcriptGone}</p>
            ) : null}
          </>
        )}
      </div>
    </Frame>
  )
}

function PartsOfKind({ run, connection }: { run: Run; connection: Connection | undefined }) {
  const host = run.settings?.host ?? run.alternatives[0]?.host
  const address = run.candidates?.flatMap(({ usernames }) => usernames).find(isAddress)
  if (run.kind === 'inspect' && host !== undefined) {
    return <InspectionParts run={run} screen={{ at: 'inspect', host }} />
  }
  if (run.kind === 'discover' && address !== undefined) {
    return <DiscoveryParts run={run} address={address} />
  }
  return <RunParts run={run} connection={connection} />
}

function isAddress(username: string): boolean {
  return username.includes('@')
}

function titleOfKind(run: Run | undefined) {
  const t = historyWords()
  return { test: t.run, inspect: t.inspection, discover: t.discovery }[run?.kind ?? 'test']
}
