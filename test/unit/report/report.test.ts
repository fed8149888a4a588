import type { Run } from '@ehlo/shared'
import { retell } from '@ehlo/shared/diagnosis'
import { observe } from '@ehlo/shared/diagnosis/claims'
import { texts as nb } from '@ehlo/shared/diagnosis/nb'
import {
  fullRedaction,
  previewReport,
  type Redaction,
  redactionKinds,
  renderMessageForActor,
  renderReport,
  reportPresets,
  withoutSecrets,
} from '@ehlo/shared/report'
import { describe, expect, it } from 'vitest'

const nothingHidden: Redaction = {
  people: false,
  ipAddresses: false,
  internalHosts: false,
  messageIds: false,
}

const hostile = '550 5.7.1 <img src=x onerror=alert(1)> ``` | **bold** kari.nordmann@kunde.no'

const settings: NonNullable<Run['settings']> = {
  host: 'smtp.kunde.no',
  port: 587,
  encryption: 'starttls',
  username: 'kari.nordmann@kunde.no',
  authMethod: 'auto',
  tlsVerification: 'full',
}

const line = (text: string): Run['transcript'][number] => ({
  elapsedMs: 1,
  session: 'main',
  from: 'server',
  encrypted: true,
  text,
})

const run: Run = {
  id: 'r1',
  kind: 'test',
  state: 'finished',
  startedAt: '2026-11-23T10:00:00.000Z',
  elapsedMs: 812,
  startedBy: 'Chrome on Per’s PC',
  depth: 'envelope',
  settings,
  egress: { address: '203.0.113.7', ehloName: 'ehlo.example' },
  stages: [
    { id: 'connect', status: 'ok', elapsedMs: 31 },
    { id: 'envelope', status: 'failed', elapsedMs: 12, reply: { code: 550, text: hostile } },
  ],
  outcome: {
    authentication: { status: 'pass', mechanism: 'PLAIN' },
    sender: { address: 'kari.nordmann@kunde.no', status: 'accepted', proof: 'envelope' },
    onBehalfOf: [
      {
        address: 'post@kunde.no',
        status: 'refused',
        stage: 'envelope',
        reply: { code: 550, text: hostile },
      },
    ],
  },
  alternatives: [],
  findings: [
    {
      cause: 'sender-not-owned',
      severity: 'critical',
      confidence: 0.95,
      actor: 'it-admin',
      title: 'This login may not send as that address',
      explanation: 'The server lets a login send only as addresses that belong to it.',
      steps: ['Add the address as an alias.'],
      evidence: [{ stage: 'envelope', text: hostile }],
      references: [],
    },
  ],
  transcript: [
    { elapsedMs: 1, session: 'main', from: 'client', encrypted: true, text: 'AUTH PLAIN ********' },
    { elapsedMs: 2, session: 'main', from: 'server', encrypted: true, text: hostile },
    {
      elapsedMs: 3,
      session: 'main',
      from: 'server',
      encrypted: true,
      text: '451 4.3.0 <20261123.4711@ws12.kunde.local> queued as 4XyZ9k client 198.51.100.23',
    },
  ],
}

describe('a report', () => {
  it('says in a few lines what works, what does not, who must act and what the server said', () => {
    const text = renderReport(run, 'short', { language: 'en' })
    expect(text).toContain('✓ The login works.')
    expect(text).toContain('not refused so far; nothing was sent')
    expect(text).toContain('✗ May not send as p…@kunde.no.')
    expect(text).toContain('the administrator of the mail accounts')
    expect(text).toContain('Add the address as an alias.')
    expect(text.split('\n').length).toBeLessThan(9)
  })

  it.each(reportPresets)('hides people, addresses and internal names unless told: %s', (preset) => {
    for (const language of ['en', 'es', 'nb'] as const) {
      const text = renderReport(run, preset, { language })
      expect(text).toContain('kunde.no')
      for (const hidden of ['kari.nordmann@', '203.0.113.7', 'ws12', '198.51.100', '4XyZ9k']) {
        expect(text).not.toContain(hidden)
      }
    }
  })

  it.each(redactionKinds)('shows %s when asked to, and nothing else', (kind) => {
    const shown = {
      people: 'kari.nordmann@kunde.no',
      ipAddresses: '198.51.100.23',
      internalHosts: '@ws12.kunde.local',
      messageIds: 'queued as 4XyZ9k',
    }
    const redaction = { ...fullRedaction, [kind]: false }
    const text = renderReport(run, 'full', { language: 'en', redaction })
    for (const each of redactionKinds) {
      if (each === kind) expect(text).toContain(shown[each])
      else expect(text).not.toContain(shown[each])
    }
  })

  it.each(reportPresets)(
    'previews exactly what it renders, and says what is hidden: %s',
    (preset) => {
      const spans = previewReport(run, preset, { language: 'es' })
      expect(spans.map(({ text }) => text).join('')).toBe(
        renderReport(run, preset, { language: 'es' }),
      )
      expect(spans).toContainEqual({ text: 'k…', redacted: 'people' })
      const whole = previewReport(run, preset, { language: 'es', redaction: nothingHidden })
      expect(whole.filter(({ redacted }) => redacted !== undefined)).toEqual([])
    },
  )

  it.each([
    ['en', '(Ehlo’s practice server, no real mail)'],
    ['es', '(servidor de prácticas de Ehlo, sin correo real)'],
    ['nb', '(Ehlos øvingsserver, ingen ekte e-post)'],
  ] as const)('says of a run of the practice server that it is practice: %s', (language, words) => {
    const login = { ...settings, host: '127.0.0.1', username: 'works@practice.example' }
    for (const preset of reportPresets.filter((one) => one !== 'json')) {
      expect(renderReport({ ...run, settings: login }, preset, { language })).toContain(words)
      expect(renderReport(run, preset, { language })).not.toContain(words)
    }
  })

  it('says of no server but one on this machine that it is practice, whoever logs in', () => {
    const login = { ...settings, host: 'smtp.kunde.no', username: 'works@practice.example' }
    expect(renderReport({ ...run, settings: login }, 'full', { language: 'en' })).not.toContain(
      'practice server',
    )
  })

  it('hides a login name that is no address, and not the word that every customer types', () => {
    const withUser = (host: string, username: string): Run => ({
      ...run,
      settings: { ...settings, host, username },
      transcript: [line(`535 5.7.8 user ${username} refused`)],
    })
    const text = renderReport(withUser('smtp.kunde.no', 'knordmann'), 'full', { language: 'en' })
    expect(text).not.toContain('knordmann')
    const sendgrid = withUser('smtp.sendgrid.net', 'apikey')
    expect(renderReport(sendgrid, 'full', { language: 'en' })).toContain('user apikey refused')
  })

  it.each([
    ['an initial response', 'AUTH PLAIN AGthcmkAaHVudGVyMg==', 'AGthcmkAaHVudGVyMg'],
    ['answers to challenges', '334 UGFzc3dvcmQ6\nC: aHVudGVyMg==\n535 no', 'aHVudGVyMg'],
    ['smtplib’s', "reply: b'334 UGFzc3dvcmQ6\\r\\n'\nsend: 'aHVudGVyMg==\\r\\n'", 'aHVudGVyMg'],
    ['a password in a setting', '"password": "hunter2-long"', 'hunter2-long'],
    ['one in a URL', 'smtp://kari:hunter2@smtp.kunde.no:587', 'hunter2'],
    ['a password with the signs that make it strong', 'Password: hun;t2&X<y', ';t2'],
    ['a password in quotes with blanks', 'password="hunter 2 x"', ' 2 x'],
    [
      'one of several words',
      'Server: x\r\nPassword: correct horse battery staple\r\nPort: 587',
      'staple',
    ],
    ['one of several words that begins like a verdict', 'Password: not my horse 42', 'horse'],
    ['a verdict in a setting', 'MAIL_PASSWORD=incorrect', 'incorrect'],
    ['one of several words with signs', "My password: it's my, correct horse: staple", 'staple'],
    ['an app password as Google calls it', 'Google app password: abcd efgh ijkl mnop', 'ijkl'],
    ['one after a name with a comma', `s.login("Nordmann, Ola", 'hunter2')`, 'hunter2'],
    ['one of .NET with blanks', 'new NetworkCredential(@"dom\\a,b", @"x hunter2")', 'hunter2'],
    ['one of several words in an environment', 'MAIL_PASSWORD=abcd efgh ijkl mnop', 'mnop'],
    ['an app password in a list', '  - Contraseña: abcd efgh ijkl mnop ', 'efgh'],
    ['one with an apostrophe in quotes', `"password": "it's4me"`, 's4me'],
    ['one in a URL with a slash', 'smtp://kari:pa/ss4@smtp.kunde.no:587', 'pa/ss4'],
    ['one in a URL with an at sign', 'smtp://kari@kunde.no:p@ss4@smtp.kunde.no', 'ss4'],
    ['one of an environment', 'SMTP_PASSWORD=hunter2\nMAIL_PORT=587', 'hunter2'],
    ['one of a property', '  smtpPassword: hunter2', 'hunter2'],
    ['what curl logs in with', 'curl -v --user kari:hunter2 smtps://smtp.kunde.no', 'hunter2'],
    ['the second of a login', `server.login("kari@kunde.no", "hunter2")`, 'hunter2'],
    ['that of .NET', 'new NetworkCredential("kari","hunter2");', 'hunter2'],
    ['that of .NET beside a variable', 'new NetworkCredential(user, "hun, ter2")', 'ter2'],
    [
      'what curl logs in with in quotes',
      "curl --user 'kari:hun ter2' smtps://smtp.kunde.no",
      'ter2',
    ],
    ['a bearer token', 'Authorization: Bearer abcdef.ghijkl', 'abcdef'],
    ['an API key', '535 key SG.abcdefgh12345678.zyxwvut987654321 refused', 'zyxwvut987654321'],
    ['a signed token', 'token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln', 'eyJzdWIiOiJ4In0'],
  ])('removes %s, and no switch brings it back', (_, text, secret) => {
    const subject = {
      kind: 'text',
      text,
      findings: run.findings,
      explainedAt: run.startedAt,
    } as const
    for (const preset of reportPresets) {
      const options = { language: 'en', redaction: nothingHidden } as const
      expect(renderReport(subject, preset, options)).not.toContain(secret)
    }
    expect(
      previewReport(subject, 'full', { language: 'en', redaction: nothingHidden }),
    ).toContainEqual({ text: '********', redacted: 'secret' })
  })

  it.each([
    'my password is %s',
    'password %s gives',
    'Mit dem Passwort %s kommt',
    'la contraseña es %s',
    'passordet er %s',
    'Passwort (%s)',
    'wachtwoord: %s',
    'пароль: %s',
    '密码：%s',
    'hasło: %s',
    'swaks -au kari -ap %s --server x',
    'swaks --auth-password %s',
    `define('SMTP_PASS', '%s')`,
    '<password>%s</password>',
    'kari@kunde.no:%s',
    'my api key %s',
  ])('removes what people call a password, and leaves the reply beside it: %s', (form) => {
    const removed = withoutSecrets(`${form.replace('%s', 'hUnter2kK9')} 535 5.7.8 not accepted`)
    expect(removed).not.toContain('hUnter2kK9')
    expect(removed).toContain('not accepted')
  })

  it('removes an answer in a log that has all on one line', () => {
    const log = 'SERVER -> CLIENT: 334 x CLIENT -> SERVER: aHVudGVyMg== SERVER -> CLIENT: 535 no'
    expect(withoutSecrets(log)).toBe(
      'SERVER -> CLIENT: 334 x CLIENT -> SERVER: ******** SERVER -> CLIENT: 535 no',
    )
  })

  it.each([
    'SMTP AUTH login failure',
    'AUTH login denied',
    'AUTH PLAIN mechanism unavailable',
    'AUTH LOGIN FAILED',
    '250 AUTH PLAIN LOGIN',
    '535-5.7.8 Username and Password not accepted. Learn more',
    'CLIENT -> SERVER: STARTTLS',
    'to=<kari@kunde.no>: 550 no',
    'kari@kunde.no:587 refused',
    'the password for smtp1.kunde.no expired 2026-01-03',
  ])('leaves what is no secret: %s', (text) => {
    expect(withoutSecrets(text)).toBe(text)
  })

  it('leaves what stands beside a secret', () => {
    const options = { language: 'en', redaction: nothingHidden } as const
    const textOf = (text: string) =>
      renderReport(
        { kind: 'text', text, findings: [], explainedAt: run.startedAt },
        'full',
        options,
      )
    expect(textOf(`auth: { pass: 'x y', user: 'kari' }`)).toContain(
      `auth: { pass: '********', user: 'kari' }`,
    )
    expect(textOf('smtp://kari:p@ss@smtp.kunde.no:587')).toContain(
      'smtp://kari:********@smtp.kunde.no:587',
    )
    const port = 'https://smtp.kunde.no:8443/log?to=kari@kunde.no'
    expect(textOf(port)).toContain(port)
    const refused = '535 5.7.8 password is incorrect, authentication failed'
    expect(textOf(refused)).toContain(refused)
    expect(textOf('Password: rejected by the server')).toContain('by the server')
    expect(textOf('SMTP password: incorrect.')).toContain('password: incorrect.')
    expect(textOf('Contraseña: no válida, o caducada')).toContain('caducada')
    const refusedLogin = 'Wrong password: 535-5.7.8 Username and Password not accepted'
    expect(textOf(refusedLogin)).toContain(refusedLogin)
    expect(textOf('password=x user=kari host=smtp.kunde.no')).toContain('user=kari')
  })

  it('a server cannot pass its own words for redacted ones', () => {
    const hostile = { ...run, transcript: [line('250 \uE001fine\uE005 ok')] }
    const spans = previewReport(hostile, 'full', { language: 'en', redaction: nothingHidden })
    expect(spans.filter(({ redacted }) => redacted !== undefined)).toEqual([])
  })

  it('HTML injection: shows a server’s text as text', () => {
    const html = renderReport(run, 'ticket-html', { language: 'en' })
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img src=x')
  })

  it('Markdown injection: no text of a server ends its code block', () => {
    const markdown = renderReport(run, 'full', { language: 'en' })
    const fences = markdown.match(/^`{4,}$/gm)
    expect(fences?.length).toBe(4)
    const outside = markdown.split(/^`{4,}$/m).filter((_, index) => index % 2 === 0)
    expect(outside.join('')).not.toContain('onerror')
  })

  it('shows commands and paths in Markdown as they are typed', () => {
    const steps = [
      'Or in PowerShell: Set-CASMailbox <mailbox> -SmtpClientAuthenticationDisabled $false.',
      'Admin center > Users > the user > Mail.',
      'List it in smtpd_sender_login_maps, and run postmap (mta-sts.<domain>/.well-known).',
    ]
    const findings = [{ ...run.findings[0]!, steps }]
    const markdown = renderReport({ ...run, findings }, 'ticket-markdown', { language: 'en' })
    expect(markdown).toContain(
      '1. Or in PowerShell: `Set-CASMailbox <mailbox> -SmtpClientAuthenticationDisabled $false`.\n' +
        '2. Admin center > Users > the user > Mail.\n' +
        '3. List it in `smtpd_sender_login_maps`, and run postmap (`mta-sts.<domain>/.well-known`).\n',
    )
  })

  it.each(['short', 'ticket-markdown', 'ticket-html'] as const)(
    'says how sure it is: %s',
    (form) => {
      const of = (confidence: number) =>
        renderReport({ ...run, findings: [{ ...run.findings[0]!, confidence }] }, form, {
          language: 'en',
        })
      expect(of(0.95)).toContain('Sure')
      expect(of(0.6)).toContain('Likely')
      expect(of(0.3)).toContain('Possible')
    },
  )

  it('leaves the transcript to the full form and to JSON', () => {
    expect(renderReport(run, 'ticket-markdown', { language: 'en' })).not.toContain('AUTH PLAIN')
    expect(renderReport(run, 'full', { language: 'en' })).toContain('> AUTH PLAIN ********')
    const { transcript } = JSON.parse(renderReport(run, 'json', { language: 'en' })) as Run
    expect(transcript[0]?.text).toBe('AUTH PLAIN ********')
  })

  it('hides what Ehlo saw too, in JSON as in words', () => {
    const said = { username: 'kari.nordmann@kunde.no', address: 'post@kunde.no' }
    const [finding] = run.findings
    const seen = { ...run, findings: [{ ...finding!, evidence: [observe('sent-as', said)] }] }
    const text = renderReport(seen, 'json', { language: 'en' })
    expect(text).toContain('sent-as')
    expect(text).not.toContain('kari.nordmann')
  })
})

describe('the JSON of a run with a delivered copy', () => {
  const said = 'per.hansen@kunde.no at ws12.kunde.local [198.51.100.23]'
  const delivered: Run = {
    ...run,
    outcome: {
      ...run.outcome!,
      sender: {
        address: 'kari.nordmann@kunde.no',
        status: 'rewritten',
        proof: 'delivered',
        copy: {
          folder: 'other',
          folderName: said,
          elapsedMs: 812,
          from: { name: said, address: said },
          sender: { name: said, address: said },
          replyTo: { name: said, address: said },
          returnPath: said,
          originalFrom: said,
          subject: said,
          aligned: 'unknown',
          checks: [
            {
              by: said,
              spf: { result: said, domain: said },
              dkim: [{ result: said, domain: said }],
              dmarc: { result: said, domain: said },
            },
          ],
          hops: [{ from: said, by: said, protocol: said, encrypted: 'local' }],
        },
      },
    },
    capabilities: {
      beforeTls: [{ keyword: said, value: said }],
      afterTls: [],
      mechanisms: [said],
    },
    candidates: [
      {
        host: said,
        port: 587,
        encryption: 'starttls',
        source: said,
        trusted: false,
        verified: false,
        usernames: [said],
        mailbox: { host: said, port: 993, encryption: 'tls', trusted: false },
      },
    ],
    // What is seen is named by its judgement; a name that is a code elsewhere holds a server's word here.
    findings: [
      {
        ...run.findings[0]!,
        evidence: [
          { text: said, observation: { code: 'sent-as', values: { type: said, id: said } } },
        ],
      },
    ],
  }
  const json = renderReport(delivered, 'json', { language: 'en' })

  it('hides people, internal names and addresses wherever they stand', () => {
    for (const hidden of ['per.hansen', 'ws12', '198.51.100.23']) expect(json).not.toContain(hidden)
    expect(json.match(/p…@kunde\.no/g)?.length).toBeGreaterThan(25)
  })

  it('leaves codes, ids and times to the machine that reads it, whatever a login is called', () => {
    const read = (username: string) =>
      JSON.parse(
        renderReport({ ...delivered, settings: { ...settings, username } }, 'json', {
          language: 'en',
        }),
      ) as Run
    const parsed = read('rewritten')
    expect(parsed.outcome?.sender.status).toBe('rewritten')
    expect(parsed.outcome?.sender.copy?.folder).toBe('other')
    expect(parsed.id).toBe('r1')
    expect(parsed.startedAt).toBe(run.startedAt)
    expect(parsed.stages[1]?.id).toBe('envelope')
    expect(parsed.findings[0]?.cause).toBe('sender-not-owned')
    expect(read('kari').transcript.map(({ from }) => from)).toEqual(['client', 'server', 'server'])
  })
})

describe('a message for whoever must act', () => {
  it('says in their language what to change, with the login, the address and the transcript', () => {
    const findings = retell(run.findings, nb)
    const message = renderMessageForActor(run, { language: 'nb', findings })
    expect(message?.subject).toMatch(/^E-post kan ikke sendes/)
    expect(message?.body).toContain('Vennligst gjør følgende:\n- ')
    expect(message?.body).not.toContain('This login may not')
    expect(message?.body).toContain('203.0.113.7')
    expect(message?.body).toContain('kari.nordmann@kunde.no')
    expect(message?.body).toContain('550 5.7.1')
    expect(message?.body).toContain('> AUTH PLAIN ********')
    expect(message?.body).not.toContain('4XyZ9k')
    expect(renderMessageForActor({ ...run, findings: [] }, { language: 'nb' })).toBeUndefined()
  })

  it.each([
    ['en', 'failed', 'could not send a message on Nov 3, 2026'],
    ['es', 'failed', 'El 3 nov 2026'],
    ['nb', 'failed', 'fikk ikke sendt en melding 3. nov. 2026'],
    ['en', 'waits', 'has been waiting since Nov 3, 2026'],
    ['es', 'waits', 'está en espera desde el 3 nov 2026'],
    ['nb', 'waits', 'har ventet siden 3. nov. 2026'],
  ] as const)('says in %s when a mail %s, and whose it is', (language, attempt, said) => {
    const subject = {
      kind: 'text',
      text: 'kari@acme.example → ola@kunde.example\n550 5.1.1 no such user',
      findings: run.findings,
      explainedAt: '2026-11-03T12:00:00.000Z',
      attempt,
    } as const
    const message = renderMessageForActor(subject, { language })
    expect(message?.body).toContain(said)
    expect(message?.body).toContain('kari@acme.example → ola@kunde.example')
  })

  it('hides the login and the address too when asked to', () => {
    const message = renderMessageForActor(run, { language: 'en', redaction: fullRedaction })
    expect(message?.body).not.toContain('kari.nordmann@')
    expect(message?.body).not.toContain('203.0.113.7')
    expect(message?.spans.map(({ text }) => text).join('')).toBe(message?.body)
  })

  it('is made of a pasted text as well', () => {
    const message = renderMessageForActor(
      {
        kind: 'text',
        text: 'SMTP Error: 550 5.7.1 not owned',
        host: 'smtp.kunde.no',
        findings: run.findings,
        explainedAt: run.startedAt,
      },
      { language: 'es' },
    )
    expect(message?.body).toContain('analizamos un mensaje de error')
    expect(message?.body).toContain('Servidor: smtp.kunde.no')
    expect(message?.body).toContain('SMTP Error: 550 5.7.1 not owned')
  })
})

describe('what a server said', () => {
  const refused = {
    code: 550,
    enhancedStatus: '5.7.1',
    text: 'Sender address rejected: not owned by user',
  }
  const said = '550 5.7.1 Sender address rejected: not owned by user'
  const outcome: Run['outcome'] = {
    authentication: { status: 'pass', mechanism: 'PLAIN' },
    sender: { address: 'kari.nordmann@kunde.no', status: 'accepted', proof: 'envelope' },
    onBehalfOf: [
      { address: 'post@kunde.no', status: 'refused', stage: 'envelope', reply: refused },
    ],
  }
  const stages: Run['stages'] = [{ id: 'envelope', status: 'ok', elapsedMs: 12, reply: refused }]
  const tested: Run = { ...run, outcome, stages, transcript: [] }

  it.each(['short', 'ticket-markdown', 'ticket-html'] as const)(
    'is quoted with its codes: %s',
    (preset) => {
      expect(renderReport(tested, preset, { language: 'en' })).toContain(said)
    },
  )

  it('is quoted with its codes to whoever must act', () => {
    expect(renderMessageForActor(tested, { language: 'en' })?.body).toContain(said)
  })

  it('is told at the step that refused one sender of several', () => {
    expect(renderReport(tested, 'ticket-markdown', { language: 'en' })).toContain(
      '| Sender and recipient | ok; May not send as p…@kunde.no. | 12 ms |',
    )
  })
})
