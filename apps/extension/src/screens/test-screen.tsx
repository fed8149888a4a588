import { useEffect, useState } from 'preact/hooks'
import type { Alternative, Connection, Depth, Run } from '@ehlo/shared'
import { baseWords } from '../i18n/base/words.ts'
import { testWords } from '../i18n/test/words.ts'
import { bringConnection, findConnection } from '../state/directory.ts'
import { ownMailbox } from '../state/mailbox-fields.ts'
import { go } from '../state/navigation.ts'
import type { ScreenProps } from '../state/navigation.ts'
import { mayChange } from '../state/session.ts'
import * as test from '../state/test-run.ts'
import type { TestIdentities } from '../settings/memory.ts'
import { answersOf, isSuccess } from '../state/verdict.ts'
import { Alternatives } from '../views/alternatives.tsx'
import { Findings } from '../views/findings.tsx'
import { Frame } from '../views/frame.tsx'
import { destinationOf, titleOf } from '../views/health.ts'
import { Notice } from '../views/notice.tsx'
import { failureWords } from '../views/problem-words.ts'
import { RunAnnouncer } from '../views/run-announcer.tsx'
import { RunFacts } from '../views/run-facts.tsx'
import { Stages } from '../views/stages.tsx'
import { TestForm } from '../views/test-form.tsx'
import { Transcript } from '../views/transcript.tsx'
import { Verdict } from '../views/verdict.tsx'
import '../styles/test.css'
import { CopyReport } from './copy-report.tsx'

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
            needsSender={!connection.username.includes('@')}
            onChange={setIdentities}
            onDepth={setDepth}
            mailbox={{
              fields: identities.mailbox ?? ownMailbox,
              password: mailboxPassword,
              needsPassword: wantsMailboxPassword(),
              onChange: (mailbox) => setIdentities({ ...identities, mailbox }),
              onPassword: setMailboxPassword,
            }}
            onSubmit={() =>
              void test.testConnection(connection, identities, depth, mailboxPassword)
            }
          />
        )}
      </div>
    </Frame>
  )
}

/** The stored password goes to no mailbox that it was not given for: then the API asks for one. */
function wantsMailboxPassword(): boolean {
  const failure = test.runFailure.value
  if (failure?.kind !== 'problem') return false
  const pointers = (failure.problem.errors ?? []).map(({ pointer }) => pointer)
  return pointers.includes('/deliveryCheck/password')
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

/** What a run says, as far as it has come. */
export function RunParts({ run, connection }: { run: Run; connection: Connection | undefined }) {
  const t = testWords()
  const isOver = run.state !== 'running'
  const wasRefused = run.outcome?.authentication.status === 'fail'
  return (
    <>
      {run.state === 'cancelled' ? <Notice tone="plain">{t.cancelled}</Notice> : null}
      {isOver ? <Verdict answers={answersOf(run)} /> : null}
      {isOver && wasRefused ? <Notice tone="warn">{t.secondTry}</Notice> : null}
      {connection === undefined || !mayChange.value ? null : (
        <Alternatives
          alternatives={run.alternatives}
          onAdopt={(alternative) => void adopt(connection, alternative)}
        />
      )}
      <Findings
        findings={run.findings}
        hasFailed={isOver && !isSuccess(run)}
        onMessage={({ cause }) => go({ at: 'message', cause, runId: run.id })}
        onField={
          connection === undefined || !mayChange.value
            ? undefined
            : (field) => correct(connection, field)
        }
      />
      <Stages stages={run.stages} isFolded={isOver} />
      <Transcript lines={run.transcript} />
      {isOver ? <RunFacts run={run} /> : null}
    </>
  )
}

function correct(connection: Connection, field: string) {
  go({ at: 'connection', id: connection.id, focus: field })
}

/** One click where the password was typed just now; else the form, where only the password is missing. */
async function adopt(connection: Connection, alternative: Alternative) {
  const { host, port, encryption } = alternative
  if (await test.adopt(connection, alternative)) {
    const changed = findConnection(connection.id) ?? connection
    const identities = await test.recallIdentities(changed)
    await test.testConnection(changed, identities, test.defaultDepth.value)
    return
  }
  go({ at: 'connection', id: connection.id, preset: { host, encryption, port: String(port) } })
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
