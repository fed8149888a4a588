import { once } from 'node:events'
import { connect } from 'node:net'
import { createTransport } from 'nodemailer'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createTestAuthority } from '../support/certificates/test-authority.ts'
import { openBlackHole } from '../support/black-hole/index.ts'
import { measureRoundTrip, startDelayProxy } from '../support/delay-proxy/index.ts'
import { startSmtpSink } from '../support/smtp-sink/index.ts'
import { startScriptedServer } from '../support/scripted-server/index.ts'

const authority = await createTestAuthority()
const tls = await authority.certify('good', ['127.0.0.1'])

describe('the delay proxy', () => {
  // Greeting, EHLO, STARTTLS, TLS, EHLO, AUTH and the handshake of TCP: RFC 8314 and 3207 allow no fewer.
  it.each([
    { encryption: 'none', roundTrips: 4 },
    { encryption: 'starttls', roundTrips: 7 },
    { encryption: 'tls', roundTrips: 5 },
  ])('counts $roundTrips round trips of a login with $encryption', async (expected) => {
    const isImplicitTls = expected.encryption === 'tls'
    const server = await startScriptedServer([], { tls, isImplicitTls })
    const proxy = await startDelayProxy({ target: server, roundTripMs: 20 })
    onTestFinished(async () => {
      await proxy.stop()
      await server.close()
    })
    const start = performance.now()
    await createTransport({
      host: proxy.host,
      port: proxy.port,
      secure: isImplicitTls,
      ignoreTLS: expected.encryption === 'none',
      auth: { user: 'kari@lab.test', pass: 'hemmelig' },
      tls: { ca: authority.rootPem },
    }).verify()
    const elapsedMs = performance.now() - start
    const counts = await proxy.takeCounts()
    expect(counts.roundTrips).toBe(expected.roundTrips)
    expect(counts.connections).toBe(1)
    expect(elapsedMs).toBeGreaterThanOrEqual(expected.roundTrips * 20 - 1)
    expect(await proxy.takeCounts()).toMatchObject({ connections: 0 })
  })

  it('takes as long as it was told', async () => {
    expect(await measureRoundTrip(20)).toBeGreaterThanOrEqual(20)
  })
})

describe('smtp-sink', () => {
  it('takes mail', async () => {
    const sink = await startSmtpSink()
    onTestFinished(() => sink.stop())
    const mailer = createTransport({ host: sink.host, port: sink.port, ignoreTLS: true })
    const message = { from: 'a@lab.test', to: 'b@lab.test', text: 'x' }
    await expect(mailer.sendMail(message)).resolves.toMatchObject({ accepted: ['b@lab.test'] })
  })
})

describe('a black hole', () => {
  it('neither takes nor refuses a connection', async () => {
    const hole = await openBlackHole()
    onTestFinished(() => hole.close())
    const socket = connect({ host: hole.host, port: hole.port })
    onTestFinished(() => void socket.destroy())
    const connected = once(socket, 'connect', { signal: AbortSignal.timeout(300) })
    await expect(connected).rejects.toMatchObject({ name: 'AbortError' })
  })
})
