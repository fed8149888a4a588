import { useEffect, useState } from 'preact/hooks'
import type { Connection, Depth, Run } from '@ehlo/shared'
import { baseWords } from '../i18n/base/words.ts'
import { testWords } from '../i18n/test/words.ts'
import { bringConnection, findConnection } from '../state/directory.ts'
import { ownMailbox, toDeliveryCheck } from '../state/mailbox-fields.ts'
import { go } from '../state/navigation.ts'
import type { ScreenProps } from '../state/navigation.ts'
import { refusedAddresses } from '../state/refused-addresses.ts'
import { mayChange } from '../state/session.ts'
import { openInTab, surface } from '../state/surface.ts'
import * as test from '../state/test-run.ts'
import type { TestIdentities } from '../settings/memory.ts'
import { Frame } from '../views/frame.tsx'
import { destinationOf, titleOf } from '../views/health.ts'
import { Notice } from '../views/notice.tsx'
import { failureWords } from '../views/problem-words.ts'
import { RunAnnouncer } from '../views/run-announcer.tsx'
import { TestForm } from '../views/test-form.tsx'
import '../styles/test.css'
import { CopyReport } from './copy-report.tsx'
import { RunParts } from './run-parts.tsx'

const formId = 'test'

/** A test as form, as it goes, and as answer. */
export function TestScreen({ screen }: ScreenProps<'test'>) {
  const t = testWords()
  const id = screen.connectionId
  const connection = findConnection(id)
  const [identities, setIdentities] = useState<TestIdentities>()
  const [mailboxPassword, setMailboxPassword] = useState('')
  const [depth, setDepth] = useState<Depth>(test.defaultDepth.value)
  useEffect(() => {
    if (connection !== undefined) void test.recallIdentities(connection).then(setIdentities)
  }, [connection?.id])
  useEffect(() => {
    if (id !== null) void bringConnection(id)
    void test.markSeen()
  }, [])
  const run = test.runTarget.value === id ? test.run.value : undefined
  const isRunning = test.isRunning.value && test.runTarget.value === id
  const refused =
    identities === undefined || test.runTarget.value !== id
      ? undefined
      : refusedAddresses(test.runFailure.value, identities)
  const changeIdentities = (changed: TestIdentities) => {
    setIdentities(changed)
    // What was refused is told by its place, and is another entry once something was typed.
    if (refused !== undefined && refused.size > 0) test.runFailure.value = undefined
    // A popup closes without a word; what was typed is there again when it opens.
    if (id !== null) void test.keepIdentities(id, changed)
  }
  return (
    <Frame
      title={connection === undefined ? t.title : titleOf(connection)}
      foot={<Foot connection={connection} run={run} isRunning={isRunning} />}
    >
      <div class="stack">
        <Destination connection={connection} run={run} />
        <Failure />
        <RunAnnouncer run={run} isRunning={isRunning} />
        {run === undefined ? null : <RunParts run={run} connection={connection} />}
        {connection === undefined || identities === undefined || isRunning ? null : (
          <TestForm
            id={formId}
            identities={identities}
            depth={depth}
            depths={
              mayChange.value ? ['message', 'envelope', 'login'] : ['envelope', 'login', 'message']
            }
            isFolded={run !== undefined}
            isBusy={isRunning}
            refused={refused}
            needsSender={!connection.username.includes('@')}
            onChange={changeIdentities}
            onMany={() => void openMatrix()}
            onDepth={setDepth}
            mailbox={{
              fields: identities.mailbox ?? ownMailbox,
              login: connection.username,
              password: mailboxPassword,
              needsPassword: isMailboxRefused('password'),
              isPortRefused: isMailboxRefused('port'),
              onChange: (mailbox) => changeIdentities({ ...identities, mailbox }),
              onPassword: setMailboxPassword,
            }}
            onSubmit={() =>
              void test.testConnection(
                connection,
                identities,
                depth,
                readingOf(identities, depth, mailboxPassword),
              )
            }
          />
        )}
      </div>
    </Frame>
  )
}

/** The copy is read where that was asked for, and a message leaves one. */
function readingOf({ mailbox }: TestIdentities, depth: Depth, password: string) {
  if (mailbox?.isRead !== true || depth !== 'message') return {}
  return { deliveryCheck: toDeliveryCheck(mailbox, password) }
}

/** A grid needs room: from the popup and the panel it opens in a tab. */
async function openMatrix() {
  if (surface() === 'tab') go({ at: 'matrix' })
  else await openInTab({ at: 'matrix' })
}

/** A password is refused where none was typed: the stored one goes to no mailbox that it was not given for. */
function isMailboxRefused(field: 'password' | 'port'): boolean {
  const failure = test.runFailure.value
  if (failure?.kind !== 'problem') return false
  const pointers = (failure.problem.errors ?? []).map(({ pointer }) => pointer)
  return pointers.includes(`/deliveryCheck/${field}`)
}

type PartsProps = { connection: Connection | undefined; run: Run | undefined }

function Destination({ connection, run }: PartsProps) {
  const shown = run?.settings ?? connection
  return shown === undefined ? null : <p class="muted">{destinationOf(shown)}</p>
}

function Failure() {
  const failure = test.runFailure.value
  if (failure === undefined) return null
  const isLost = failure.kind === 'unreachable' && test.run.value?.state === 'running'
  return (
    <Notice tone="bad" isAlert>
      <p>{isLost ? testWords().lost : failureWords(failure)}</p>
      {isLost ? (
        <button type="button" class="button small" onClick={() => void test.resumeRun()}>
          {baseWords().retry}
        </button>
      ) : null}
    </Notice>
  )
}

type FootProps = PartsProps & { isRunning: boolean }

function Foot({ connection, run, isRunning }: FootProps) {
  const t = testWords()
  if (isRunning) {
    return (
      <button type="button" class="button" onClick={() => void test.cancel()}>
        {t.stop}
      </button>
    )
  }
  return (
    <>
      {run === undefined ? null : <CopyReport told={{ runId: run.id }} />}
      {connection === undefined ? null : (
        <button type="submit" form={formId} class={run === undefined ? 'button primary' : 'button'}>
          {run === undefined ? t.start : t.again}
        </button>
      )}
    </>
  )
}
