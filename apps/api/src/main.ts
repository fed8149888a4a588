import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate as turn, setTimeout as delay } from 'node:timers/promises'
import { createAdaptorServer } from '@hono/node-server'
import { createAccess } from './access/create-access.ts'
import { warnOfWeakToken } from './access/warn-of-weak-token.ts'
import { createApp } from './app.ts'
import type { Config } from './config.ts'
import { createConnections } from './connections/create-connections.ts'
import { createCorporations } from './connections/create-corporations.ts'
import { openDeliveries } from './delivery/open-deliveries.ts'
import { followChecks, followConnections } from './delivery/follow-connections.ts'
import { diagnose } from './diagnose.ts'
import { explainListenError } from './explain-listen-error.ts'
import { explainUnreadable } from './explain-unreadable.ts'
import { isEveryAddress, listOwnHosts } from './http/own-host.ts'
import type { Log } from './log.ts'
import { isLoopbackHost } from './ip/public-address.ts'
import { openLookups } from './open-lookups.ts'
import { openNetwork } from './open-network.ts'
import { openTestProbe } from './open-probe.ts'
import { openWebhook } from './open-webhook.ts'
import { readProblemsDocument } from './problems-document.ts'
import { dropFailedBodies } from './delivery/retention.ts'
import { repeat } from './repeat.ts'
import { closeAbandonedRuns } from './runs/abandoned.ts'
import { createOnce } from './runs/idempotency.ts'
import { dropOldRecords } from './runs/retention.ts'
import type { Runs } from './runs/runs.ts'
import { createFingerprint } from './security/fingerprint.ts'
import { loadSecretKeys } from './security/load-secret-keys.ts'
import { createVault } from './security/vault.ts'
import { StartError } from './start-error.ts'
import { openStore } from './storage/open-store.ts'

/** How long followers may take to read the end of what they follow when the API is shut down. */
const drainMs = 2000

export type ServeOptions = {
  /** Whether the practice server runs beside; it never does where the API is reached from elsewhere. */
  hasPractice: boolean
  /** Says something to whoever started it, such as the first pairing code. */
  print: (line: string) => void
  log: Log
}

export type Served = {
  url: string
  /** Takes no new requests, cancels what runs, and closes the database. */
  close: () => Promise<void>
}

/** Opens the store and serves the API until it is closed. Throws `StartError`, `SecretKeyError`, `DatabaseTooNew`. */
export async function serve(
  config: Config,
  { hasPractice, print, log }: ServeOptions,
): Promise<Served> {
  const keys = loadSecretKeys(config)
  const store = await openStore(config)
  const closings: (() => Promise<void>)[] = [() => store.close()]
  const close = async () => {
    for (const step of closings.splice(0).toReversed()) await step()
  }
  try {
    // Before anything is written: a second one would take what the first is doing for what a crash left.
    if (!(await store.claim())) throw explainTakenStore(config)
    await closeAbandonedRuns(store)
    warnOfWeakToken(config.adminToken, print)
    const access = createAccess({ store, adminToken: config.adminToken })
    const corporations = createCorporations({ store })
    const vault = createVault(keys)
    const fingerprint = createFingerprint(keys[0])
    const stored = createConnections({ store, vault })
    const rotation = await stored.rotateCredentials()
    for (const line of explainUnreadable(rotation, config)) print(line)
    // One for tests and delivery: with it they share the TLS context, which costs as much as a handshake to make.
    const network = openNetwork(config)
    // One for runs and messages: a key that both use at once is a conflict, wherever it is used first.
    const once = createOnce(store.requests, Date.now)
    const deliveries = await openDeliveries({
      ...network,
      store,
      vault,
      connections: stored,
      corporations,
      once,
      systemRelay: config.systemRelay,
      fingerprint,
      sendsDsn: config.sendsDsn,
      postWebhook: openWebhook(config, network),
      log,
    })
    closings.push(() => deliveries.stop())
    const connections = followConnections(stored, deliveries)
    const hosts = new Set<string>()
    const { api, runs, schedule } = createApp({
      store,
      access,
      corporations,
      connections,
      probes: { test: openTestProbe(config, network), ...openLookups(config, network) },
      deliveries,
      checks:
        config.checkPeriodMs === undefined
          ? undefined
          : { periodMs: config.checkPeriodMs, connections: followChecks(stored, deliveries) },
      once,
      diagnose,
      fingerprint,
      readProblemsDocument,
      hosts,
      log,
    })
    // Long enough for a message with attachments over a slow line.
    const serverOptions = { requestTimeout: 120_000, headersTimeout: 10_000 }
    // Without an option that asks for HTTP/2 it is a server of node:http.
    const server = createAdaptorServer({ fetch: api.fetch, serverOptions }) as Server
    const port = await listen(server, config)
    closings.push(() => closeServer(server, runs))
    for (const host of listOwnHosts(config.host, port, config.allowedHosts)) hosts.add(host)
    await answerWaiting()

    closings.push(repeat('Old records', () => dropOldRecords(store, new Date()), log))
    closings.push(
      repeat('Bodies', () => dropFailedBodies(store, config.failedBodyDays, Date.now()), log),
    )
    await deliveries.start()
    if (config.submissionPort !== undefined) {
      const { openSubmission } = await import('./submission-beside.ts')
      const submission = { access, deliveries, port: config.submissionPort }
      closings.push(await openSubmission(config, submission, { print, log }))
    }
    if (hasPractice && isLoopbackHost(config.host)) {
      const { openPractice } = await import('./practice-beside.ts')
      closings.push(await openPractice(config, { corporations, connections }, print))
    }
    if (schedule !== undefined) {
      closings.push(schedule.stop)
      void schedule.wake()
    }
    const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`
    print(`Ehlo listens at ${url}`)
    if (isEveryAddress(config.host)) {
      print(`It answers to these names alone: ${[...hosts].join(', ')}.`)
      print('Set EHLO_ALLOWED_HOSTS to the others that it is reached by, such as ehlo.example.com.')
    }
    const first = await access.offerFirstPairing()
    if (first !== undefined)
      print(`Pair your browser with this code, within ten minutes: ${first.code}`)
    print(`A code for ${first === undefined ? 'a' : 'another'} browser: npm run -s ehlo -- pair`)
    return { url, close }
  } catch (fault) {
    await close()
    throw fault
  }
}

function explainTakenStore({ databaseUrl, dataDir }: Config): StartError {
  return new StartError(
    databaseUrl === undefined
      ? `Another Ehlo serves ${dataDir} already. Stop it, or set EHLO_DATA_DIR to another folder.`
      : 'Another Ehlo serves this database already. Stop it, or set DATABASE_URL to another one.',
  )
}

async function listen(server: Server, { host, port }: Config): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject)
  server.listen(port, host, resolve)
  try {
    await promise
  } catch (error) {
    throw await explainListenError(error, { host, port, variable: 'EHLO_PORT' })
  }
  // A server that listens at a port has an address.
  return (server.address() as AddressInfo).port
}

// A request takes a turn of the event loop each to be accepted, read and answered.
const turnsOfRequest = 3

/** Answers whoever waits for the API already, before work that nobody waits for. */
async function answerWaiting(): Promise<void> {
  for (let count = 0; count < turnsOfRequest; count += 1) await turn()
}

/** Takes no new requests, cancels what runs, and lets those who wait for it hear how it ended. */
async function closeServer(server: Server, runs: Runs): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.close(() => resolve())
  await runs.close()
  server.closeIdleConnections()
  await Promise.race([promise, delay(drainMs, undefined, { ref: false })])
  server.closeAllConnections()
  await promise
}
