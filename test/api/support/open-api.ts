import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Role } from '@ehlo/shared'
import { createAccess } from '../../../apps/api/src/access/create-access.ts'
import type { Principal } from '../../../apps/api/src/access/principal.ts'
import { localOperator } from '../../../apps/api/src/access/principal.ts'
import { createApp } from '../../../apps/api/src/app.ts'
import { diagnose } from '../../../apps/api/src/diagnose.ts'
import { createConnections } from '../../../apps/api/src/connections/create-connections.ts'
import { createCorporations } from '../../../apps/api/src/connections/create-corporations.ts'
import {
  type DeliveryRoom,
  openDeliveries,
} from '../../../apps/api/src/delivery/open-deliveries.ts'
import {
  followChecks,
  followConnections,
} from '../../../apps/api/src/delivery/follow-connections.ts'
import { createDialer } from '../../../apps/api/src/network/dialer.ts'
import type { NetworkPolicy } from '../../../apps/api/src/network/network-policy.ts'
import { createResolver } from '../../../apps/api/src/network/resolver.ts'
import type { Probe, TestPlan } from '../../../apps/api/src/probe/test-plan.ts'
import { closeAbandonedRuns } from '../../../apps/api/src/runs/abandoned.ts'
import { createOnce } from '../../../apps/api/src/runs/idempotency.ts'
import { createFingerprint } from '../../../apps/api/src/security/fingerprint.ts'
import { createVault } from '../../../apps/api/src/security/vault.ts'
import { createTlsTrust } from '../../../apps/api/src/smtp/tls-trust.ts'
import { openStore } from '../../../apps/api/src/storage/open-store.ts'
import { accepting, reportNothing } from './probes.ts'

// These tests are about HTTP: nothing of them may reach a network.
const closedNetwork: NetworkPolicy = {
  addresses: 'public-only',
  ports: new Set(),
  cleartextNetworks: [],
}

export type Caller = Role | 'nobody'
type Call = {
  as?: Caller | { token: string }
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
}

export type OpenApiOptions = {
  probe?: Probe<TestPlan>
  /** How delivery differs. */
  delivery?: Partial<DeliveryRoom>
  now?: () => number
  /** How often connections are checked: whenever the test wakes the schedule, and it is time. */
  checkPeriodMs?: number
  /** Opens what an earlier one left here. */
  earlier?: { dataDir: string; key: Buffer; tokens: Record<Role, string> }
}

/** The API on a real SQLite database of its own, with a token of each role and a probe that the test wrote. */
export async function openApi(options: OpenApiOptions = {}) {
  const { probe = accepting, delivery, now, checkPeriodMs, earlier } = options
  const dataDir = earlier?.dataDir ?? (await mkdtemp(join(tmpdir(), 'ehlo-api-')))
  const key = earlier?.key ?? randomBytes(32)
  const secretKey = { id: '0011223344556677', bytes: key }
  const store = await openStore({ dataDir })
  await closeAbandonedRuns(store)
  const access = createAccess({ store })
  const corporations = createCorporations({ store })
  const vault = createVault([secretKey])
  const stored = createConnections({ store, vault })
  const once = createOnce(store.requests, now ?? Date.now)
  const fingerprint = createFingerprint(secretKey)
  const deliveries = await openDeliveries({
    store,
    vault,
    connections: stored,
    corporations,
    once,
    fingerprint,
    dialer: createDialer({ resolver: createResolver({ servers: [] }), policy: closedNetwork }),
    trust: createTlsTrust(),
    systemRelay: undefined,
    sendsDsn: true,
    postWebhook: undefined,
    log: () => {},
    ...delivery,
  })
  const connections = followConnections(stored, deliveries)
  const log: string[] = []
  const { api, runs, schedule } = createApp({
    store,
    access,
    corporations,
    connections,
    deliveries,
    ...(checkPeriodMs === undefined
      ? {}
      : { checks: { periodMs: checkPeriodMs, connections: followChecks(stored, deliveries) } }),
    once,
    probes: { test: probe, inspect: reportNothing, discover: reportNothing },
    diagnose,
    fingerprint,
    readProblemsDocument: () =>
      readFile(new URL('../../../docs/problems.md', import.meta.url), 'utf8'),
    hosts: new Set(['127.0.0.1:5870']),
    log: (...line) => log.push(JSON.stringify(line)),
    ...(now === undefined ? {} : { now }),
  })
  const tokens = earlier?.tokens ?? (await issueTokens(access, corporations))

  const call = async (
    method: string,
    path: string,
    { as = 'admin', body, headers, signal }: Call = {},
  ) => {
    const token = typeof as === 'string' ? (as === 'nobody' ? undefined : tokens[as]) : as.token
    return api.request(path, {
      method,
      headers: {
        host: '127.0.0.1:5870',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    })
  }

  return {
    api,
    runs,
    schedule,
    store,
    access,
    corporations,
    connections,
    tokens,
    dataDir,
    key,
    log,
    get: (path: string, options?: Call) => call('GET', path, options),
    post: (path: string, body: unknown, options?: Call) => call('POST', path, { ...options, body }),
    patch: (path: string, body: unknown, options?: Call) =>
      call('PATCH', path, { ...options, body }),
    delete: (path: string, options?: Call) => call('DELETE', path, options),
    call,
    /** Stores a connection and answers it. */
    async addConnection(fields: Record<string, unknown> = {}) {
      const response = await call('POST', '/v1/connections', {
        body: { ...aConnection, ...fields },
      })
      if (response.status !== 201) throw new Error(await response.text())
      return (await response.json()) as { id: string; version: number }
    },
    /** Ends it as a crash would: nothing is told, the files stay. */
    async abandon() {
      await store.close()
    },
    /** Removes the files, where the process is about to end. */
    remove: () => rmSync(dataDir, { recursive: true, force: true }),
    async close() {
      await schedule?.stop()
      await runs.close()
      await store.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

export type OpenedApi = Awaited<ReturnType<typeof openApi>>

export const aConnection = {
  host: 'smtp.example.com',
  port: 587,
  encryption: 'starttls',
  username: 'office@example.com',
  password: 'correct horse',
}

async function issueTokens(
  access: ReturnType<typeof createAccess>,
  corporations: ReturnType<typeof createCorporations>,
): Promise<Record<Role, string>> {
  const by: Principal = localOperator
  const { id } = await corporations.add(by, { name: 'Example' })
  const issue = async (role: Role) => {
    const corporation = role === 'sender' ? { corporationId: id } : {}
    return (await access.issueToken(by, { name: `the ${role}`, role, ...corporation })).token
  }
  return {
    admin: await issue('admin'),
    support: await issue('support'),
    sender: await issue('sender'),
  }
}
