// Inspections at 50 ms round trips against the limits of performance-anchors: nodemailer, testssl.sh and sslscan beside them.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { createInspectProbe } from '../../apps/api/src/inspection/create-inspect-probe.ts'
import { usualInspectionLimits } from '../../apps/api/src/inspection/inspection-run.ts'
import type { InspectionRun } from '../../apps/api/src/inspection/inspection-run.ts'
import { converse } from '../../apps/api/src/inspection/ports/converse.ts'
import { probePort } from '../../apps/api/src/inspection/ports/probe-port.ts'
import { findRoutes } from '../../apps/api/src/inspection/ports/route.ts'
import type { Route } from '../../apps/api/src/inspection/ports/route.ts'
import { tryVersions } from '../../apps/api/src/inspection/tls/try-versions.ts'
import { Redactor } from '../../apps/api/src/smtp/redactor.ts'
import { startDelayProxy } from '../support/delay-proxy/index.ts'
import { inspectionDeps } from '../support/inspection/inspect.ts'
import { startLab } from '../support/lab/index.ts'
import { startScriptedServer } from '../support/scripted-server/index.ts'
import { createTestAuthority } from '../support/certificates/test-authority.ts'
import { figure, pair, timeProcess } from './measure/index.ts'

const roundTripMs = 50
const ports = [25, 465, 587, 2525]

const lab = await startLab()
const far = `${lab.description.prefix}.210`
const proxies = await Promise.all(
  ports.map((port) =>
    startDelayProxy({
      host: far,
      port,
      target: { host: lab.hosts.mail.address, port },
      roundTripMs,
    }),
  ),
)
const deps = inspectionDeps({ dnsServer: lab.dns.server, authorities: [lab.rootPem] })
const inspect = createInspectProbe(deps)
const never = new AbortController().signal
const silent = { onAnswered() {}, onTlsOffered() {}, onTicket() {}, onEnd() {} }

const run = (): InspectionRun => ({
  host: far,
  deps,
  limits: usualInspectionLimits,
  signal: never,
  startedAt: performance.now(),
  redactor: new Redactor([]),
  offersEnvelope: true,
  write: () => undefined,
})

async function routesTo(wanted: readonly number[]): Promise<Route[]> {
  const found = await findRoutes(far, wanted, deps, never)
  if (found.status !== 'found') throw new Error('The far host has no route.')
  return found.routes
}

async function matrix(): Promise<void> {
  const here = run()
  const routes = await routesTo(ports)
  await Promise.all(routes.map((route) => probePort(here, route, silent)))
}

/** The slowest conversation of the matrix on its own: STARTTLS on 587. */
async function conversation(): Promise<void> {
  const [route] = await routesTo([587])
  const { afterTls } = await converse(run(), route!, 'clear', silent, never)
  if (afterTls === undefined) throw new Error('The conversation did not get through.')
}

async function versions(): Promise<void> {
  const [route] = await routesTo([587])
  const found = await tryVersions(run(), { route: route!, opening: 'clear' })
  if (!found.some(({ offered }) => offered === true)) throw new Error('No version is offered.')
}

async function everyNodemailer(): Promise<void> {
  const settings = [
    { secure: true },
    { secure: false, requireTLS: true },
    { secure: false, ignoreTLS: true },
  ]
  await Promise.all(
    ports.flatMap((port) =>
      settings.map(async (options) => {
        const transport = createTransport({
          host: far,
          port,
          ...options,
          greetingTimeout: 3_000,
          tls: { rejectUnauthorized: false },
        })
        await transport.verify().catch(() => undefined)
        transport.close()
      }),
    ),
  )
}

try {
  await pair('twelve cells, and the slowest single conversation', {
    ehlo: matrix,
    anchor: { name: 'one conversation on 587', run: conversation },
    limit: { atMost: 1.15 },
    rounds: 9,
  })
  await pair('the whole inspection, and its longest single conversation', {
    ehlo: () => inspect({ host: far, ports: [], language: 'en' }, () => undefined, never),
    anchor: { name: 'one conversation on 587', run: conversation },
    limit: { atMost: 1.3 },
    rounds: 9,
  })
  await pair('twelve cells, and nodemailer trying all twelve at once', {
    ehlo: matrix,
    anchor: { name: 'nodemailer verify(), greetingTimeout 3 s', run: everyNodemailer },
    limit: { atMost: 1 / 6 },
    rounds: 5,
  })
  const testssl = ['--quiet', '--color', '0', '-p', '--starttls', 'smtp', `${far}:587`]
  await pair('TLS versions and certificate, and testssl.sh -p', {
    ehlo: versions,
    anchor: { name: 'testssl -p', run: () => timeProcess('testssl', testssl) },
    limit: { atMost: 1 / 12 },
    rounds: 3,
  })
  await pair('TLS versions and certificate, and sslscan', {
    ehlo: versions,
    anchor: {
      name: 'sslscan',
      run: () => timeProcess('sslscan', ['--starttls-smtp', `${far}:587`]),
    },
    limit: { atMost: 1 / 50 },
    rounds: 1,
  })
} finally {
  await Promise.all(proxies.map((proxy) => proxy.stop()))
  await lab.stop()
}

const authority = await createTestAuthority()
const crowd = '127.15.0.1'
const tls = await authority.certify('good', [crowd])
const servers = await Promise.all(
  ports.map((port) =>
    startScriptedServer([], { host: crowd, port, tls, isImplicitTls: port === 465 }),
  ),
)
try {
  await figure('200 inspections at once from one process: its largest resident set', {
    measure: () => largestResidentSet(crowd, 200),
    unit: 'MiB',
    limit: { atMost: 300 },
    rounds: 3,
  })
} finally {
  await Promise.all(servers.map((server) => server.close()))
}

async function largestResidentSet(host: string, count: number): Promise<number> {
  const script = join(import.meta.dirname, 'crowd-of-inspections.ts')
  const child = spawn(process.execPath, [script, host, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  await once(child, 'close')
  return Number(Buffer.concat(chunks).toString())
}
