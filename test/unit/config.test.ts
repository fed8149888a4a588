import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '../../apps/api/src/config.ts'

describe('the environment', () => {
  it('may be empty: loopback, private, closed to cleartext', () => {
    expect(readConfig({ XDG_DATA_HOME: '/var/data' })).toEqual({
      host: '127.0.0.1',
      port: 5870,
      allowedHosts: [],
      dataDir: '/var/data/ehlo',
      databaseUrl: undefined,
      secretKey: undefined,
      secretKeyFile: undefined,
      adminToken: undefined,
      network: 'open',
      allowedPorts: undefined,
      cleartextNetworks: [],
      dnsServers: [],
      controlHosts: [],
      systemRelay: undefined,
      submissionPort: undefined,
      failedBodyDays: 7,
      checkPeriodMs: undefined,
      sendsDsn: true,
      failureWebhook: undefined,
    })
  })

  it('cannot be changed once it was read', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true)
  })

  it('SSRF: is closed to private networks as soon as others reach the API', () => {
    expect(readConfig({ EHLO_HOST: '0.0.0.0' }).network).toBe('public-only')
    expect(readConfig({ EHLO_HOST: '192.0.2.1' }).network).toBe('public-only')
    expect(readConfig({ EHLO_HOST: '::1' }).network).toBe('open')
    expect(readConfig({ EHLO_HOST: '0.0.0.0', EHLO_NETWORK: 'open' }).network).toBe('open')
  })

  it.each([
    ['EHLO_ALLOWED_PORTS', '25, 2500-2502', { allowedPorts: [25, 2500, 2501, 2502] }],
    ['EHLO_ALLOWED_PORTS', 'any', { allowedPorts: 'any' }],
    [
      'EHLO_CLEARTEXT_AUTH',
      '10.1.0.0/16, fd00::/8',
      { cleartextNetworks: ['10.1.0.0/16', 'fd00::/8'] },
    ],
    ['EHLO_CLEARTEXT_AUTH', 'off', { cleartextNetworks: [] }],
    [
      'EHLO_DNS_SERVERS',
      '192.0.2.53, [2001:db8::53]:5353',
      { dnsServers: ['192.0.2.53:53', '[2001:db8::53]:5353'] },
    ],
    [
      'EHLO_CONTROL_HOSTS',
      'mail.example.com:587',
      { controlHosts: [{ host: 'mail.example.com', port: 587 }] },
    ],
    ['EHLO_ALLOWED_HOSTS', 'Mail-Tools.example.com', { allowedHosts: ['mail-tools.example.com'] }],
    ['DATABASE_URL', 'postgres://ehlo@db/ehlo', { databaseUrl: 'postgres://ehlo@db/ehlo' }],
    ['EHLO_PORT', ' ', { port: 5870 }],
    ['EHLO_CHECK_EVERY', '90m', { checkPeriodMs: 5_400_000 }],
    ['EHLO_CHECK_EVERY', '6h', { checkPeriodMs: 21_600_000 }],
    ['EHLO_CHECK_EVERY', '1d', { checkPeriodMs: 86_400_000 }],
    ['EHLO_CHECK_EVERY', 'off', { checkPeriodMs: undefined }],
  ])('%s=%j is understood', (name, value, expected) => {
    expect(readConfig({ [name]: value })).toMatchObject(expected)
  })

  it.each([
    ['EHLO_PORT', '70000'],
    ['EHLO_PORT', '587x'],
    ['EHLO_CHECK_EVERY', '24'],
    ['EHLO_CHECK_EVERY', '14m'],
    ['EHLO_CHECK_EVERY', '0h'],
    ['EHLO_CHECK_EVERY', '1.5h'],
    ['EHLO_CHECK_EVERY', '32d'],
    ['EHLO_CHECK_EVERY', 'daily'],
    ['EHLO_HOST', 'http://127.0.0.1'],
    ['EHLO_NETWORK', 'closed'],
    ['EHLO_ALLOWED_PORTS', '25;587'],
    ['EHLO_ALLOWED_PORTS', '99-25'],
    ['EHLO_CLEARTEXT_AUTH', 'on'],
    ['EHLO_CLEARTEXT_AUTH', '10.0.0.0/99'],
    ['EHLO_DNS_SERVERS', 'dns.example.com'],
    ['EHLO_CONTROL_HOSTS', 'mail.example.com'],
    ['EHLO_ALLOWED_HOSTS', 'https://mail-tools.example.com'],
    ['EHLO_ADMIN_TOKEN', 'short'],
    ['EHLO_ADMIN_TOKEN', 'with spaces and more than twenty letters'],
    ['DATABASE_URL', 'mysql://db'],
  ])('%s=%j is refused by name, and without its value', (name, value) => {
    const read = () => readConfig({ [name]: value })
    expect(read).toThrow(ConfigError)
    expect(read).toThrow(name)
    expect(read).not.toThrow(value)
  })

  describe('of the webhook', () => {
    const url = 'https://erp.example.com/hook'
    const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

    it('names a secret, in itself or in a file', () => {
      const file = join(mkdtempSync(join(tmpdir(), 'ehlo-config-')), 'secret')
      writeFileSync(file, `${secret}\n`)
      for (const source of [
        { EHLO_FAILURE_WEBHOOK_SECRET: secret },
        { EHLO_FAILURE_WEBHOOK_SECRET_FILE: file },
      ]) {
        expect(readConfig({ EHLO_FAILURE_WEBHOOK: url, ...source }).failureWebhook).toEqual({
          url: new URL(url),
          keys: [Buffer.alloc(32, 7)],
        })
      }
    })

    it.each<[string, Record<string, string>]>([
      ['EHLO_FAILURE_WEBHOOK_SECRET', {}],
      ['EHLO_FAILURE_WEBHOOK_SECRET', { EHLO_FAILURE_WEBHOOK_SECRET: 'whsec_hunter2' }],
      ['EHLO_FAILURE_WEBHOOK_SECRET_FILE', { EHLO_FAILURE_WEBHOOK_SECRET_FILE: '/nowhere' }],
      [
        'EHLO_FAILURE_WEBHOOK_SECRET_FILE',
        { EHLO_FAILURE_WEBHOOK_SECRET: secret, EHLO_FAILURE_WEBHOOK_SECRET_FILE: '/nowhere' },
      ],
      [
        'EHLO_FAILURE_WEBHOOK ',
        { EHLO_FAILURE_WEBHOOK: 'http://erp.example.com', EHLO_FAILURE_WEBHOOK_SECRET: secret },
      ],
    ])('is refused by name, and without a value: %s %j', (name, environment) => {
      const read = () => readConfig({ EHLO_FAILURE_WEBHOOK: url, ...environment })
      expect(read).toThrow(ConfigError)
      expect(read).toThrow(name)
      expect(read).not.toThrow(/hunter2|nowhere|BwcH|erp\./)
    })
  })
})
