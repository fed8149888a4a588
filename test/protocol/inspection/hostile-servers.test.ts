import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestAuthority } from '../../support/certificates/test-authority.ts'
import type { ServerCertificate, TestAuthority } from '../../support/certificates/test-authority.ts'
import { startHost } from '../../support/inspection/host-of-ports.ts'
import type { HostOfPorts } from '../../support/inspection/host-of-ports.ts'
import { inspect, inspectionDeps } from '../../support/inspection/inspect.ts'
import { useLab } from '../../support/lab/use-lab.ts'
import {
  at,
  closeConnection,
  drip,
  endlessLine,
  endlessLines,
  garbage,
  greeting,
  halfClose,
  keywords,
  resetConnection,
  silence,
} from '../../support/scripted-server/index.ts'
import type { Part, Step } from '../../support/scripted-server/index.ts'

const lab = useLab()
const mostBytes = 256 * 1024
const limits = { connectMs: 500, stepMs: 400, conversationMs: 1_500, runMs: 4_000 }
const graceMs = 1_000

let authority: TestAuthority
let tls: ServerCertificate
let host: HostOfPorts
beforeAll(async () => {
  authority = await createTestAuthority()
})
beforeEach(async () => {
  host = startHost()
  tls = await authority.certify('good', [host.address])
})
afterEach(() => host.close())

async function look(parts: Part[]) {
  await host.listen(587, parts, { tls })
  await host.listen(465, parts, { tls, isImplicitTls: true })
  const held: number[] = []
  const deps = inspectionDeps(
    { dnsServer: lab.dns.server, authorities: [authority.rootPem] },
    { limits, onSessionEnd: ({ highWaterBytes }) => held.push(highWaterBytes) },
  )
  const found = await inspect(deps, { host: host.address })
  expect(found.report.elapsedMs).toBeLessThan(limits.runMs + graceMs)
  expect(Math.max(...held)).toBeLessThanOrEqual(mostBytes)
  return found
}

const floods = {
  '10 MB without a line end': () => endlessLine(10 * 1024 * 1024),
  'lines without end': () => endlessLines(250),
  'a byte at a time': () => drip('220 and so on and so on', 100),
  noise: () => garbage(100_000),
  silence: () => silence(),
  'a reset': () => resetConnection(),
  'a hang-up': () => closeConnection(),
  'a half-closed connection': () => halfClose(),
}

describe.each(['connect', 'ehlo', 'tls', 'mail'] as const satisfies readonly Step[])(
  'at %s',
  (step) => {
    test.each(Object.entries(floods))(
      '%s ends within the limits, held below 256 kB',
      async (_, behave) => {
        const { report } = await look([at(step, behave())])
        expect(report.ports).toHaveLength(12)
      },
    )
  },
)

test('a greeting of 500 lines and 10,000 lines of EHLO are given up', async () => {
  const { report } = await look([greeting(`${'220-line\r\n'.repeat(499)}220 last`)])
  expect(report.ports?.every(({ result }) => result !== 'works')).toBe(true)
  await host.close()
  const flooded = await look([at('ehlo', endlessLines(250, 10_000))])
  expect(flooded.report.capabilities).toBeUndefined()
})

test('a size that cannot be is not believed', async () => {
  const { report } = await look([keywords(['SIZE 999999999999999999999', 'STARTTLS'])])
  expect(report.capabilities?.size).toBeUndefined()
})

test('what a server says is shown as text: escapes, markup and directions of script are made visible', async () => {
  const escape = '\u001B]0;owned\u0007<script>alert(1)</script>\u202Egnp'
  const { report } = await look([greeting(`220 ${escape}`)])
  const shown = JSON.stringify(report.transcript.map(({ text }) => text))
  expect(shown).toContain('<script>')
  expect(shown).not.toMatch(/\\u001b|\\u0007|\u202E/i)
})

test('a person who cancels gets what was found until then, at once', async () => {
  await host.listen(587, [at('connect', silence())])
  const deps = inspectionDeps({ dnsServer: lab.dns.server })
  const cancelled = AbortSignal.abort('Cancelled.')
  const { report } = await inspect(deps, { host: host.address }, cancelled)
  expect(report.ports?.every(({ result }) => result !== 'works') ?? true).toBe(true)
})
