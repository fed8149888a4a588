import type { ConnectionTestRequest, Language, Run, UnsavedTestRequest } from '@ehlo/shared'
import { auditEntry } from '../access/audit-entry.ts'
import type { AuditStore } from '../access/audit-store.ts'
import type { Principal } from '../access/principal.ts'
import type { Connections } from '../connections/connections.ts'
import type { TestPlan } from '../probe/test-plan.ts'
import { Refusal } from '../refusal.ts'
import type { KeyedRequest, Once } from './idempotency.ts'
import type { TestTarget } from './plan-test.ts'
import { planTest } from './plan-test.ts'
import type { PasswordTry, RefusedPasswords } from './refused-passwords.ts'
import { untried } from './refused-passwords.ts'
import { warnOfRepeat } from './repeat-warning.ts'
import type { Runs } from './runs.ts'
import { SlidingWindow } from './sliding-window.ts'

const mostSupportMessagesAnHour = 10
const hourMs = 60 * 60 * 1000

type TestOrder<Request> = {
  request: Request
  language: Language
  keyed: KeyedRequest | undefined
}

/** Starts tests; each answers the id of its run. What may be refused: 403, 404, 409, 422, 429. */
export type Tests = {
  testConnection: (
    by: Principal,
    connectionId: string,
    order: TestOrder<ConnectionTestRequest>,
  ) => Promise<string>
  testUnsaved: (by: Principal, order: TestOrder<UnsavedTestRequest>) => Promise<string>
}

export type TestsParts = {
  runs: Runs
  once: Once
  connections: Pick<Connections, 'openCredential' | 'recordHealth'>
  audit: AuditStore
  refusedPasswords: RefusedPasswords
  now: () => number
}

export function createTests({
  runs,
  once,
  connections,
  audit,
  refusedPasswords,
  now,
}: TestsParts): Tests {
  const supportMessages = new SlidingWindow(hourMs, now)

  const start = (
    by: Principal,
    order: TestOrder<ConnectionTestRequest>,
    findTarget: () => Promise<TestTarget>,
  ): Promise<string> =>
    once(by, order.keyed, async (remember) => {
      const target = await findTarget()
      const plan = await planTest(by, target, order.request, order.language)
      const isCounted = by.role === 'support' && plan.depth === 'message'
      if (isCounted) countSupportMessages(supportMessages, by, plan)
      const attempt = await refusedPasswords.begin(plan.settings, plan.password)
      const mailboxAttempt = await beginMailbox(refusedPasswords, plan, attempt)
      const leave = () => {
        attempt.leave()
        mailboxAttempt.leave()
      }
      try {
        return await runs.start(by, {
          kind: 'test',
          plan,
          deadlineMs: deadlineOf(plan),
          about: {
            depth: plan.depth,
            settings: plan.settings,
            findings: attempt.earlierRefusals > 0 ? await warnOfRepeat(plan.language) : [],
            ...(target.connection === undefined
              ? {}
              : {
                  connectionId: target.connection.id,
                  connectionVersion: target.connection.version,
                }),
          },
          writes: (runId) => {
            const { depth, settings } = plan
            const details = { runId, depth, host: settings.host, port: settings.port }
            const targetId = target.connection?.id ?? null
            return [
              ...remember(runId),
              audit.add(auditEntry(by, new Date(now()), 'connection.test', targetId, details)),
            ]
          },
          keepEnd: async (run, update) => {
            const refusals = [
              ...attempt.conclude(loginStatusOf(run)),
              ...mailboxAttempt.conclude(mailboxStatusOf(run)),
            ]
            try {
              await connections.recordHealth(run, [update, ...refusals])
            } finally {
              leave()
            }
          },
        })
      } catch (fault) {
        leave()
        throw fault
      }
    })

  return {
    testConnection: (by, connectionId, order) =>
      start(by, order, async () => {
        const { connection, settings, password } = await connections.openCredential(connectionId)
        return {
          settings,
          password,
          connection: { id: connection.id, version: connection.version },
        }
      }),
    testUnsaved: (by, { request, language, keyed }) => {
      const { connection, ...options } = request
      const { password, authMethod = 'auto', tlsVerification = 'full', ...destination } = connection
      return start(by, { request: options, language, keyed }, async () => ({
        settings: { ...destination, authMethod, tlsVerification },
        password: password === '' ? undefined : password,
      }))
    },
  }
}

/** Long enough for slow servers, with some more for each message or address; the stages have tighter ones of their own. */
function deadlineOf({ depth, onBehalfOf, deliveryCheck }: TestPlan): number {
  const eachMs = depth === 'message' ? 5000 : 500
  const readingMs = deliveryCheck === undefined ? 0 : 75_000
  return Math.min(120_000 + readingMs + onBehalfOf.length * eachMs, 1_800_000)
}

function countSupportMessages(
  window: SlidingWindow,
  by: Principal,
  { onBehalfOf, sender }: TestPlan,
): void {
  // One message goes out for each address.
  const messages = new Set([sender, ...onBehalfOf]).size
  if (window.count(by.tokenId) + messages > mostSupportMessagesAnHour) {
    throw new Refusal(
      'too-many-requests',
      'A support token may send ten test messages an hour, one for each address; tests at the depth envelope are not counted.',
      { retryAfterSeconds: window.secondsUntilFewer(by.tokenId) },
    )
  }
  for (let sent = 0; sent < messages; sent += 1) window.add(by.tokenId)
}

/** A mailbox locks as an account does. Where its password may not be sent now, nothing else is. */
async function beginMailbox(
  refusedPasswords: RefusedPasswords,
  { deliveryCheck }: TestPlan,
  attempt: PasswordTry,
): Promise<PasswordTry> {
  if (deliveryCheck === undefined) return untried
  try {
    return await refusedPasswords.begin(deliveryCheck, deliveryCheck.password)
  } catch (refusal) {
    attempt.leave()
    throw refusal
  }
}

function mailboxStatusOf({ findings, stages }: Run): 'pass' | 'fail' | 'unknown' {
  if (findings.some(({ cause }) => cause === 'mailbox-login-refused')) return 'fail'
  return stages.some(({ id, status }) => id === 'delivery' && status === 'ok') ? 'pass' : 'unknown'
}

function loginStatusOf({ outcome }: Run): 'pass' | 'fail' | 'unknown' {
  const status = outcome?.authentication.status
  return status === 'pass' || status === 'fail' ? status : 'unknown'
}
