import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createSecureContext } from 'node:tls'
import { FailureEvent, NewMessage } from '@ehlo/shared'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { localOperator } from '../../apps/api/src/access/principal.ts'
import { createWebhookPost } from '../../apps/api/src/delivery/webhook/post-webhook.ts'
import { signWebhook } from '../../apps/api/src/delivery/webhook/sign-webhook.ts'
import { readWebhookKeys } from '../../apps/api/src/delivery/webhook/webhook-settings.ts'
import { createDialer } from '../../apps/api/src/network/dialer.ts'
import { createGuardedFetch } from '../../apps/api/src/network/guarded-fetch.ts'
import { createResolver } from '../../apps/api/src/network/resolver.ts'
import { createTestAuthority, type TestAuthority } from '../support/certificates/test-authority.ts'
import { startDelivery } from '../support/delivery/index.ts'
import { startWebhookReceiver, webhookSecret } from '../support/delivery/webhook-receiver.ts'
import { ownAddress } from '../support/inspection/host-of-ports.ts'
import { at, type Part, reply, startScriptedServer } from '../support/scripted-server/index.ts'

let authority: TestAuthority
const cleanUps: (() => Promise<unknown>)[] = []
beforeAll(async () => {
  authority = await createTestAuthority()
})
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp()
})

const nobody = at('rcpt', reply('550 5.1.1 No such user'), { argument: /ola@/ })

type Receiver = Parameters<typeof startWebhookReceiver>[1]

/** Ehlo with a receiver for its webhook, and one connection to a server that differs from the polite one by `parts`. */
async function openSystem(
  parts: Part[],
  options: Receiver & { addresses?: 'open' | 'public-only'; sendsDsn?: boolean } = {},
) {
  const { addresses = 'open', sendsDsn = false, ...behaviour } = options
  const address = ownAddress()
  const receiver = await startWebhookReceiver(address, {
    certificate: await authority.certify('good', [address]),
    ...behaviour,
  })
  cleanUps.push(receiver.close)
  const server = await startScriptedServer(parts)
  cleanUps.push(() => server.close())
  const policy = { addresses, ports: new Set([80, 443]), cleartextNetworks: [] }
  const fetch = createGuardedFetch({
    dialer: createDialer({ resolver: createResolver({ servers: [] }), policy }),
    secureContext: createSecureContext({ ca: authority.rootPem }),
  })
  const said: string[] = []
  const { connections, deliveries, store, stop } = await startDelivery({
    room: {
      postWebhook: createWebhookPost(fetch, {
        url: receiver.url,
        keys: readWebhookKeys(webhookSecret)!,
      }),
      sendsDsn,
      log: (...line) => said.push(JSON.stringify(line)),
    },
  })
  cleanUps.push(stop)
  await connections.add(localOperator, {
    host: server.host,
    port: server.port,
    encryption: 'none',
    authMethod: 'none',
    username: '',
  })
  const submit = (change: object = {}) =>
    deliveries.submit(
      localOperator,
      NewMessage.parse({
        kind: 'personal',
        from: 'kari@example.com',
        to: ['ola@example.com', 'per@example.com'],
        subject: 'Tilbud på blåbær',
        text: 'what nobody else should read',
        ...change,
      }),
    )
  const untilReceived = async (count: number) => {
    await expect.poll(() => receiver.received.length, { timeout: 20_000 }).toBe(count)
    return receiver.received
  }
  const untilNoneWaits = () =>
    expect.poll(() => store.webhooks.count(), { timeout: 20_000 }).toBe(0)
  return { submit, receiver, untilReceived, untilNoneWaits, store, deliveries, said }
}

describe('the webhook', () => {
  it('tells of a message that failed: for whom, in the server’s words, and what they mean', async () => {
    const { submit, untilReceived, untilNoneWaits, receiver } = await openSystem([nobody])
    const { id } = await submit()
    const [{ event, body, timestampSeconds }] = (await untilReceived(1)) as [
      (typeof receiver.received)[0],
    ]
    expect(FailureEvent.parse(event)).toEqual(event)
    expect(event).toMatchObject({
      type: 'message.failed',
      data: {
        id,
        from: 'kari@example.com',
        subject: 'Tilbud på blåbær',
        recipients: [
          {
            address: 'ola@example.com',
            reply: { code: 550, enhancedStatus: '5.1.1', text: 'No such user' },
          },
        ],
        attempts: [{ result: 'accepted', cause: 'recipient-unknown' }],
        finding: {
          cause: 'recipient-unknown',
          steps: expect.arrayContaining([expect.any(String)]),
        },
      },
    })
    expect(body).not.toContain('what nobody else should read')
    expect(Math.abs(timestampSeconds - Date.now() / 1000)).toBeLessThan(60)
    expect(receiver.requests).toEqual([`${receiver.url.host} /hooks/mail?from=ehlo`])
    expect(receiver.complaints).toEqual([])
    await untilNoneWaits()
  })

  it('tells of automatic mail too, which no notification by mail is written about', async () => {
    const { submit, untilReceived, deliveries } = await openSystem([nobody], { sendsDsn: true })
    await submit({ kind: 'automatic', automaticType: 'notification' })
    const [received] = await untilReceived(1)
    expect(received?.event.data).toMatchObject({ kind: 'automatic', automaticType: 'notification' })
    expect((await deliveries.list(localOperator, { limit: 10 })).items).toHaveLength(1)
  })

  it('is verified by the lines of Python in docs/operating.md', async () => {
    const documentation = await readFile(
      new URL('../../docs/operating.md', import.meta.url),
      'utf8',
    )
    const [, lines = ''] = /```python\n([^]*?)```/.exec(documentation) ?? []
    const body = JSON.stringify({ type: 'message.failed', text: 'blåbær' })
    const verify = (changed: string) => {
      const headers = signWebhook(
        readWebhookKeys(webhookSecret)!,
        { id: 'an-id', body },
        Date.now(),
      )
      const call = `is_genuine(*[part(value) for part, value in zip((str, dict, str.encode), json.load(sys.stdin))])`
      const input = JSON.stringify([webhookSecret, headers, changed])
      return execFileSync('python3', ['-c', `${lines}\nimport json, sys\nprint(${call})`], {
        input,
      })
        .toString()
        .trim()
    }
    expect([verify(body), verify(`${body} `)]).toEqual(['True', 'False'])
  })

  it('says nothing of a message that arrived', async () => {
    const { submit, store, deliveries, receiver } = await openSystem([])
    const { id } = await submit()
    await expect
      .poll(async () => (await deliveries.find(localOperator, id)).status, { timeout: 10_000 })
      .toBe('sent')
    expect([await store.webhooks.count(), receiver.requests]).toEqual([0, []])
  })

  it('is sent again under the same id, byte by byte, until it is confirmed', async () => {
    const statuses = [500, 204]
    const { submit, untilReceived, untilNoneWaits, said } = await openSystem([nobody], { statuses })
    await submit()
    const [first, second] = await untilReceived(2)
    expect([second?.id, second?.body]).toEqual([first?.id, first?.body])
    expect(second!.timestampSeconds).toBeGreaterThan(first!.timestampSeconds)
    await untilNoneWaits()
    expect(said).toEqual([expect.stringMatching(/"warning","A webhook is tried again.*HTTP 500/)])
  })

  it('is given up where the receiver says that it is gone', async () => {
    const { submit, untilReceived, untilNoneWaits, said } = await openSystem([nobody], {
      statuses: [410],
    })
    await submit()
    await untilReceived(1)
    await untilNoneWaits()
    expect(said).toEqual([expect.stringMatching(/"error","A webhook was given up.*HTTP 410/)])
  })

  it('SSRF: follows no redirect, so that an event goes nowhere else', async () => {
    const elsewhere = await startWebhookReceiver(ownAddress())
    cleanUps.push(elsewhere.close)
    const { submit, untilReceived, said } = await openSystem([nobody], {
      statuses: [307],
      headers: { location: elsewhere.url.href },
    })
    await submit()
    await untilReceived(1)
    await expect.poll(() => said.join()).toContain('too-many-redirects')
    expect(elsewhere.requests).toEqual([])
  })

  it('SSRF: goes to no private address where the operator did not open those', async () => {
    const { submit, said, receiver, store } = await openSystem([nobody], {
      addresses: 'public-only',
    })
    await submit()
    await expect.poll(() => said.join(), { timeout: 10_000 }).toContain('not-allowed')
    expect(receiver.requests).toEqual([])
    expect(await store.webhooks.count()).toBe(1)
  })

  it('is sent to nobody whose certificate is not valid', async () => {
    const address = ownAddress()
    const certificate = await authority.certify('expired', [address])
    const { submit, said, receiver } = await openSystem([nobody], { certificate })
    await submit()
    await expect.poll(() => said.join(), { timeout: 10_000 }).toContain('"failure":"tls"')
    expect(receiver.received).toEqual([])
  })

  it('secrets: neither the secret, nor the path of the address, nor the mail is in the log', async () => {
    const { submit, untilReceived, said } = await openSystem([nobody], { statuses: [410] })
    await submit()
    await untilReceived(1)
    await expect.poll(() => said.length).toBe(1)
    expect(said.join()).not.toMatch(/whsec|hooks|kari|ola@|Tilbud|what nobody/)
    expect(said.join()).not.toContain(webhookSecret.slice('whsec_'.length))
  })
})
