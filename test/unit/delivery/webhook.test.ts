import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { webhookWaitMs } from '../../../apps/api/src/delivery/webhook/courier.ts'
import { signWebhook } from '../../../apps/api/src/delivery/webhook/sign-webhook.ts'
import {
  readWebhookKeys,
  readWebhookUrl,
} from '../../../apps/api/src/delivery/webhook/webhook-settings.ts'

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const otherSecret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

describe('a webhook', () => {
  it('is signed as the example of Standard Webhooks is', () => {
    const event = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}' }
    expect(signWebhook(readWebhookKeys(secret)!, event, 1_614_265_330_999)).toEqual({
      'webhook-id': event.id,
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    })
  })

  it('is verified by the reference library with the old secret and the new one, and by no third', () => {
    const body = '{"type":"message.failed","text":"blåbær"}'
    const keys = readWebhookKeys(`${secret},${otherSecret}`)!
    const headers = signWebhook(keys, { id: 'an-id', body }, Date.now())
    for (const known of [secret, otherSecret]) {
      expect(new Webhook(known).verify(body, headers)).toEqual(JSON.parse(body))
    }
    const stranger = new Webhook(`whsec_${Buffer.alloc(32, 8).toString('base64')}`)
    expect(() => stranger.verify(body, headers)).toThrow('No matching signature')
    expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow('No matching signature')
  })

  it.each([
    ['https://erp.example.com/hooks/mail?from=ehlo', true],
    ['http://127.0.0.1/hook', true],
    ['http://localhost/hook', true],
    ['http://[::1]/hook', true],
    ['http://erp.example.com/hook', false],
    ['https://erp.example.com:8443/hook', false],
    ['https://user:word@erp.example.com/hook', false],
    ['ftp://erp.example.com/hook', false],
    ['erp.example.com', false],
  ])('may go to %s: %s', (url, isAllowed) => {
    expect(readWebhookUrl(url) !== undefined).toBe(isAllowed)
  })

  it.each([
    ['whsec_', 'short'],
    ['whsec_c2hvcnQ=', 'short'],
    ['MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'without its prefix'],
    [`${secret},hunter2`, 'with a second that is none'],
    [`whsec_${Buffer.alloc(65).toString('base64')}`, 'too long'],
  ])('is not signed with %s: %s', (text) => {
    expect(readWebhookKeys(text)).toBeUndefined()
  })

  it('is tried for three days at growing intervals, then no more', () => {
    const waits = Array.from({ length: 9 }, (_, index) => webhookWaitMs(index + 1, 0)!)
    expect(waits).toEqual([...waits].sort((a, b) => a - b))
    expect(waits[0]).toBe(5_000)
    const days = waits.reduce((sum, each) => sum + each, 0) / 86_400_000
    expect(days).toBeGreaterThan(3)
    expect(webhookWaitMs(10, 0)).toBeUndefined()
    expect(webhookWaitMs(1, 1)).toBe(5_500)
  })
})
