import type { Certificate, Run } from '@ehlo/shared'
import { compareRuns } from '@ehlo/shared/comparison'
import { describe, expect, it } from 'vitest'
import { good, leaf, withCertificate, withGreeting } from './runs.ts'

const leafWith = (fields: Partial<Certificate>) => withCertificate({ ...leaf, ...fields })
const withCapabilities = (capabilities: Partial<NonNullable<Run['capabilities']>>): Run => ({
  ...good,
  capabilities: { beforeTls: [], afterTls: [], mechanisms: [], ...capabilities },
})
const keywords = (...names: string[]) =>
  names.map((name) => {
    const [keyword = '', value] = name.split('=')
    return value === undefined ? { keyword } : { keyword, value }
  })
const withDns = (records: string[], verdict: 'pass' | 'temperror' = 'pass'): Run => ({
  ...good,
  dns: [{ check: 'mx', name: 'kunde.no', type: 'MX', records, verdict }],
})
const withPort = (result: 'works' | 'timeout', port = 587): Run => ({
  ...good,
  ports: [{ port, encryption: 'starttls', family: 4, result, elapsedMs: 3 }],
})
const refusedLogin: Run = {
  ...good,
  stages: [...good.stages.slice(0, -1), { id: 'authenticate', status: 'failed', elapsedMs: 9 }],
  outcome: {
    authentication: { status: 'fail' },
    sender: { address: 'post@kunde.no', status: 'not-tested' },
    onBehalfOf: [],
  },
}
const sendingAs = (status: 'accepted' | 'refused' | 'not-tested'): Run => ({
  ...good,
  outcome: {
    authentication: { status: 'pass' },
    sender: { address: 'post@kunde.no', status: 'accepted' },
    onBehalfOf: [{ address: 'salg@kunde.no', status }],
  },
})

const changes: [what: string, before: Run, after: Run, found: object[]][] = [
  ['nothing', good, { ...good, id: 'later', startedAt: '2027-01-01T00:00:00.000Z' }, []],
  [
    'the login, and where it failed',
    good,
    refusedLogin,
    [
      { about: 'login', before: 'pass', after: 'fail' },
      { about: 'failed-stage', before: null, after: 'authenticate' },
    ],
  ],
  [
    'an address that is refused now',
    sendingAs('accepted'),
    sendingAs('refused'),
    [{ about: 'identity', address: 'salg@kunde.no', before: 'accepted', after: 'refused' }],
  ],
  [
    'an address that was added, and how it went',
    { ...good, outcome: { ...sendingAs('accepted').outcome!, onBehalfOf: [] } },
    sendingAs('refused'),
    [{ about: 'identity', address: 'salg@kunde.no', before: 'not-tested', after: 'refused' }],
  ],
  [
    'the settings, and whose server it is',
    good,
    { ...good, settings: { ...good.settings!, host: 'smtp.gmail.com', port: 465 } },
    [
      { about: 'setting', field: 'host', before: 'smtp.kunde.no', after: 'smtp.gmail.com' },
      { about: 'setting', field: 'port', before: '587', after: '465' },
      { about: 'provider', before: null, after: 'Gmail, Google Workspace' },
    ],
  ],
  [
    'an edit that the settings do not show, such as a new password',
    good,
    { ...good, connectionVersion: 4 },
    [{ about: 'edit', before: 2, after: 4 }],
  ],
  [
    'a renewed certificate',
    good,
    leafWith({ sha256: 'bb', notAfter: '2027-03-01T00:00:00.000Z' }),
    [
      {
        about: 'certificate',
        part: 'notAfter',
        before: leaf.notAfter,
        after: '2027-03-01T00:00:00.000Z',
      },
      { about: 'certificate', part: 'sha256', before: 'aa', after: 'bb' },
    ],
  ],
  [
    'a certificate of somebody in between',
    good,
    withCertificate({ ...leaf, sha256: 'cc', issuer: 'CN=Proxy' }, { trusted: false }),
    [
      { about: 'trust', before: true, after: false },
      { about: 'certificate', part: 'issuer', before: 'CN=R11', after: 'CN=Proxy' },
      { about: 'certificate', part: 'sha256', before: 'aa', after: 'cc' },
    ],
  ],
  [
    'a certificate for another name',
    good,
    withCertificate(leaf, { nameMatch: false }),
    [{ about: 'name-match', before: true, after: false }],
  ],
  [
    'the TLS version',
    good,
    { ...good, tls: { ...good.tls!, version: 'TLSv1.2' } },
    [{ about: 'tls-version', before: 'TLSv1.3', after: 'TLSv1.2' }],
  ],
  [
    'other software that greets',
    good,
    withGreeting('smtp.kunde.no ESMTP Postfix'),
    [
      {
        about: 'greeting',
        before: '220 smtp.kunde.no ESMTP Exim 4.97',
        after: '220 smtp.kunde.no ESMTP Postfix',
      },
    ],
  ],
  [
    'a newer version of what greets',
    good,
    withGreeting('smtp.kunde.no ESMTP Exim 4.98'),
    [expect.objectContaining({ about: 'greeting' })],
  ],
  [
    'STARTTLS that is gone',
    withCapabilities({ beforeTls: keywords('PIPELINING', 'STARTTLS') }),
    withCapabilities({ beforeTls: keywords('PIPELINING') }),
    [{ about: 'capability', keyword: 'STARTTLS', before: '', after: null }],
  ],
  [
    'a keyword that is gone both before TLS and after it, once',
    withCapabilities({
      beforeTls: keywords('DSN', 'STARTTLS'),
      afterTls: keywords('DSN', 'CHUNKING'),
    }),
    withCapabilities({ beforeTls: keywords('STARTTLS'), afterTls: keywords('CHUNKING') }),
    [{ about: 'capability', keyword: 'DSN', before: '', after: null }],
  ],
  [
    'mechanisms and size',
    withCapabilities({
      afterTls: keywords('AUTH=PLAIN LOGIN', 'SIZE=1'),
      mechanisms: ['PLAIN', 'LOGIN'],
      size: 1,
    }),
    withCapabilities({
      afterTls: keywords('AUTH=XOAUTH2', 'SIZE=2'),
      mechanisms: ['XOAUTH2'],
      size: 2,
    }),
    [
      { about: 'mechanisms', before: ['LOGIN', 'PLAIN'], after: ['XOAUTH2'] },
      { about: 'size', before: 1, after: 2 },
    ],
  ],
  [
    'where we come from',
    good,
    { ...good, egress: { address: '198.51.100.9', ehloName: 'ehlo.example' } },
    [{ about: 'egress', part: 'address', before: '203.0.113.7', after: '198.51.100.9' }],
  ],
  [
    'a port that went silent',
    withPort('works'),
    withPort('timeout'),
    [
      {
        about: 'port',
        port: 587,
        encryption: 'starttls',
        family: 4,
        before: 'works',
        after: 'timeout',
      },
    ],
  ],
  [
    'records of the domain, in whatever order they come',
    withDns(['10 a.', '20 b.']),
    withDns(['20 b.', '10 c.']),
    [
      {
        about: 'dns',
        type: 'MX',
        name: 'kunde.no',
        before: ['10 a.', '20 b.'],
        after: ['10 c.', '20 b.'],
      },
    ],
  ],
]

const noChanges: [why: string, before: Run, after: Run][] = [
  [
    'the greeting has the time, the session and the machine of many in it',
    withGreeting(
      'AM0PR10CA0012.outlook.office365.com Microsoft ESMTP MAIL Service ready at Mon, 23 Nov 2026 09:00:00 +0000 [08DCF1]',
    ),
    withGreeting(
      'OL1P279CA0066.outlook.office365.com Microsoft ESMTP MAIL Service ready at Tue, 24 Nov 2026 10:01:02 +0000 [08DD22]',
    ),
  ],
  [
    'the greeting has a session of Gmail in it',
    withGreeting('smtp.gmail.com ESMTP 4fb4d7f45d1cf-5d0abc.12 - gsmtp'),
    withGreeting('smtp.gmail.com ESMTP a640c23a62f3a-b76.45 - gsmtp'),
  ],
  [
    'the greeting has a date of ctime in it',
    withGreeting('mail.kunde.no ESMTP Sendmail 8.18.1; Mon Nov 23 09:00:00 2026'),
    withGreeting('mail.kunde.no ESMTP Sendmail 8.18.1; Thu Dec 3 19:30:10 2026'),
  ],
  ['a run ended before the server was asked', withCapabilities({ size: 1 }), good],
  [
    'one ended before TLS, the other did not',
    withCapabilities({ beforeTls: keywords('STARTTLS'), afterTls: keywords('AUTH=PLAIN') }),
    withCapabilities({ beforeTls: keywords('STARTTLS'), mechanisms: [], size: 7 }),
  ],
  ['an address was not tried this time', sendingAs('accepted'), sendingAs('not-tested')],
  ['a look-up failed for the time being', withDns(['10 a.']), withDns([], 'temperror')],
  ['another port was tried', withPort('works', 465), withPort('timeout', 587)],
  [
    'a run was stopped before it reached out',
    good,
    { ...good, egress: { address: '', ehloName: '' } },
  ],
  [
    'versions are of two connections',
    good,
    { ...good, connectionId: 'another', connectionVersion: 9 },
  ],
]

describe('between two runs', () => {
  it.each(changes)('finds %s', (_, before, after, found) => {
    expect(compareRuns(before, after)).toEqual(found)
  })

  it.each(noChanges)('finds nothing where %s', (_, before, after) => {
    expect(compareRuns(before, after)).toEqual([])
  })
})
