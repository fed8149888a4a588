import { randomUUID } from 'node:crypto'
import type { Run, RunSettings } from '@ehlo/shared'
import { readConfig } from '../../config.ts'
import { openTestProbe } from '../../open-probe.ts'
import type { RunProgress, RunReport, TestPlan } from '../../probe/test-plan.ts'
import { exitStatus, isSuccess } from '../exit-status.ts'
import type { Terminal } from '../terminal.ts'
import { readPassword } from '../read-password.ts'
import { painter } from '../view/paint.ts'
import { TestView } from '../view/test-view.ts'
import { toSafeJson } from '../view/visible.ts'
import { loadWords } from '../words/index.ts'
import { UsageError } from '../usage-error.ts'
import type { MailboxOptions } from './mailbox-options.ts'
import { completeTestOptions, parseTestArguments } from './test-options.ts'
import type { GivenOptions, TestOptions } from './test-options.ts'

/** `ehlo test`: one test in this process, without the API. Answers the exit status. */
export async function test(args: string[], terminal: Terminal): Promise<number> {
  const given = parseTestArguments(args)
  if (given.practice === undefined) return testServer(given, undefined, terminal)
  const { applyPracticeSample } = await import('../practice-option.ts')
  const practice = await applyPracticeSample(given, terminal.environment)
  try {
    return await testServer(practice.given, practice.password, terminal)
  } finally {
    await practice.close()
  }
}

async function testServer(
  given: GivenOptions,
  practicePassword: string | undefined,
  terminal: Terminal,
): Promise<number> {
  const options = completeTestOptions(given, terminal.environment)
  const password = await takePassword(options, practicePassword, terminal)
  const { settings, depth, sender, onBehalfOf, recipient, language } = options
  const plan: TestPlan = { settings, password, depth, sender, onBehalfOf, recipient, language }
  const { mailbox } = options
  if (mailbox !== undefined) {
    plan.deliveryCheck = await takeMailbox(mailbox, settings, password, terminal)
  }
  const run = await runTest(plan, options, terminal)
  const isRead = mailbox !== undefined
  return isSuccess(run.outcome, depth, isRead) ? exitStatus.ok : exitStatus.failed
}

async function takePassword(
  options: TestOptions,
  practicePassword: string | undefined,
  { environment, input }: Terminal,
): Promise<string | undefined> {
  if (options.settings.authMethod === 'none') return undefined
  const { passwordEnv: variable, passwordFile: file } = options
  const isGiven = variable !== undefined || file !== undefined
  if (practicePassword !== undefined && !isGiven) return practicePassword
  return readPassword({ variable, file, environment, input })
}

async function takeMailbox(
  { check, passwordEnv: variable, passwordFile: file }: MailboxOptions,
  settings: RunSettings,
  ownPassword: string | undefined,
  { environment, input }: Terminal,
): Promise<NonNullable<TestPlan['deliveryCheck']>> {
  const isGiven = variable !== undefined || file !== undefined
  const name = 'mailbox-password'
  const password = isGiven
    ? await readPassword({ variable, file, environment, input, name })
    : undefined
  // It knows every provider, which no other test needs.
  const { chooseMailbox } = await import('../../mailbox/choose-mailbox.ts')
  const wanted = { ...check, ...(password === undefined ? {} : { password }) }
  const chosen = chooseMailbox(wanted, settings, ownPassword)
  if (chosen.status === 'chosen') return chosen.access
  throw new UsageError(`--${name}-env or --${name}-file ${chosen.detail}`)
}

async function runTest(plan: TestPlan, options: TestOptions, terminal: Terminal): Promise<Run> {
  const view = options.json ? undefined : await openView(options, terminal)
  const interruption = terminal.interruption()
  const startedAt = new Date().toISOString()
  view?.begin(plan.settings)
  const probe = openTestProbe(readConfig(terminal.environment))
  const show = (progress: RunProgress): void => view?.show(progress)
  const report = await probe(plan, show, interruption)
  const run = asRun(report, startedAt, interruption.aborted)
  if (view === undefined) terminal.output.write(`${toSafeJson(run)}\n`)
  else view.end(run)
  return run
}

async function openView(options: TestOptions, { output }: Terminal): Promise<TestView> {
  const screen = {
    write: (text: string) => void output.write(text),
    isTerminal: output.isTTY,
    paint: painter(output),
  }
  return new TestView(screen, await loadWords(options.language))
}

function asRun(report: RunReport, startedAt: string, isCancelled: boolean): Run {
  return {
    id: randomUUID(),
    kind: 'test',
    state: isCancelled ? 'cancelled' : 'finished',
    startedAt,
    startedBy: 'command line',
    ...report,
  }
}
