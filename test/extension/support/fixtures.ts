import type { Connection, Corporation, DeliveredCopy, Finding, Run, Stage } from '@ehlo/shared'

const now = Date.now()
const minutesAgo = (minutes: number) => new Date(now - minutes * 60_000).toISOString()

export const acme: Corporation = {
  id: 'corp-acme',
  name: 'Acme Nordic AS',
  domains: ['acme.example', 'acme-nordic.example'],
  automaticMail: ['auto-reply'],
  fallback: 'refuse',
  createdAt: minutesAgo(90_000),
  updatedAt: minutesAgo(9000),
  version: 3,
}

export const iberia: Corporation = {
  ...acme,
  id: 'corp-iberia',
  name: 'Comercializadora Ibérica de Electrodomésticos, S. A.',
  domains: ['comercial-iberica.example'],
  automaticMail: [],
  fallback: 'system-relay',
  version: 1,
}

const base: Connection = {
  id: 'conn-office',
  corporationId: acme.id,
  senderDomain: 'acme.example',
  senderAddress: null,
  name: 'Office 365',
  host: 'smtp.office365.com',
  port: 587,
  encryption: 'starttls',
  username: 'noreply@acme.example',
  authMethod: 'auto',
  tlsVerification: 'full',
  active: true,
  priority: 0,
  credential: 'set',
  health: { state: 'healthy', checkedAt: minutesAgo(4), runId: 'run-1' },
  createdAt: minutesAgo(90_000),
  updatedAt: minutesAgo(3000),
  passwordUpdatedAt: minutesAgo(3000),
  version: 2,
}

export const connections: Connection[] = [
  {
    ...base,
    id: 'conn-all',
    corporationId: null,
    senderDomain: null,
    name: 'Shared relay',
    host: 'relay.hosting.example',
    port: 465,
    encryption: 'tls',
    username: 'system@hosting.example',
    health: { state: 'healthy', checkedAt: minutesAgo(170), cause: 'cert-expires-soon' },
  },
  base,
  {
    ...base,
    id: 'conn-backup',
    name: 'Backup at SES',
    host: 'email-smtp.eu-north-1.amazonaws.com',
    username: 'AKIAEXAMPLE',
    priority: 1,
    active: false,
    health: { state: 'unknown' },
  },
  {
    ...base,
    id: 'conn-personal',
    senderDomain: null,
    senderAddress: 'kari.nordmann@acme.example',
    name: 'Kari Nordmann',
    username: 'kari.nordmann@acme.example',
    health: { state: 'failing', checkedAt: minutesAgo(62), cause: 'bad-credentials' },
  },
  {
    ...base,
    id: 'conn-iberia',
    corporationId: iberia.id,
    senderDomain: 'comercial-iberica.example',
    name: '',
    host: 'correo.comercial-iberica.example',
    username: 'avisos@comercial-iberica.example',
    credential: 'unset',
    passwordUpdatedAt: null,
    health: { state: 'unknown' },
  },
]

const stages: Stage[] = [
  { id: 'resolve', status: 'ok', elapsedMs: 12 },
  { id: 'connect', status: 'ok', elapsedMs: 31 },
  {
    id: 'greet',
    status: 'ok',
    elapsedMs: 28,
    reply: { code: 220, text: 'mail.acme.example ESMTP ready' },
  },
  { id: 'hello', status: 'ok', elapsedMs: 29 },
  { id: 'secure', status: 'ok', elapsedMs: 64 },
  { id: 'hello', status: 'ok', elapsedMs: 27 },
  { id: 'authenticate', status: 'ok', elapsedMs: 1204 },
  { id: 'envelope', status: 'ok', elapsedMs: 58 },
  { id: 'message', status: 'ok', elapsedMs: 480 },
]

const transcript = [
  ['server', '220 smtp.office365.com Microsoft ESMTP MAIL Service ready', false],
  ['client', 'EHLO ehlo.acme.example', false],
  ['server', '250-smtp.office365.com Hello', false],
  ['server', '250 STARTTLS', false],
  ['client', 'STARTTLS', false],
  ['server', '220 2.0.0 SMTP server ready', false],
  ['note', 'TLS 1.3, certificate verified', true],
  ['client', 'AUTH LOGIN ▇▇▇', true],
] as const

const runBase: Run = {
  id: 'run-1',
  kind: 'test',
  state: 'finished',
  startedAt: minutesAgo(1),
  elapsedMs: 1934,
  startedBy: 'Chrome on my computer',
  depth: 'message',
  connectionId: base.id,
  connectionVersion: base.version,
  settings: {
    host: base.host,
    port: base.port,
    encryption: base.encryption,
    username: base.username,
    authMethod: 'auto',
    tlsVerification: 'full',
  },
  egress: { address: '192.0.2.10', ehloName: 'ehlo.acme.example' },
  stages,
  alternatives: [],
  findings: [],
  transcript: transcript.map(([from, text, encrypted], index) => ({
    elapsedMs: index * 30,
    session: 'main',
    from,
    encrypted,
    text,
  })),
}

export const bothWork: Run = {
  ...runBase,
  id: 'run-both',
  outcome: {
    authentication: { status: 'pass', mechanism: 'LOGIN', stage: 'authenticate' },
    sender: { address: base.username, status: 'accepted', proof: 'message', stage: 'message' },
    onBehalfOf: [
      { address: 'sales@acme.example', status: 'accepted', proof: 'message', stage: 'message' },
    ],
  },
}

const refusedReply = {
  code: 554,
  enhancedStatus: '5.2.252',
  text: 'SendAsDenied; noreply@acme.example not allowed to send as sales@acme.example [AM0PR04MB0001.eurprd04.prod.outlook.com]',
}

const sendAsDenied: Finding = {
  cause: 'send-as-denied',
  severity: 'critical',
  confidence: 0.97,
  actor: 'it-admin',
  title: 'This login may not send as that address',
  explanation:
    'The login works, but the mail server does not let it use sales@acme.example as sender.',
  steps: [
    'In the Exchange admin center, open the mailbox sales@acme.example.',
    'Under Delegation, add noreply@acme.example to “Send as”.',
    'Wait up to an hour, then test again.',
  ],
  evidence: [{ stage: 'message', text: refusedReply.text }],
  references: ['https://learn.microsoft.com/exchange/recipients-in-exchange-online/'],
}

export const behalfRefused: Run = {
  ...bothWork,
  id: 'run-refused',
  outcome: {
    authentication: { status: 'pass', mechanism: 'LOGIN', stage: 'authenticate' },
    sender: { address: base.username, status: 'accepted', proof: 'message', stage: 'message' },
    onBehalfOf: [
      { address: 'sales@acme.example', status: 'refused', stage: 'message', reply: refusedReply },
    ],
  },
  findings: [sendAsDenied],
}

const deliveredCopy: DeliveredCopy = {
  folder: 'inbox',
  folderName: 'INBOX',
  elapsedMs: 1430,
  from: { name: 'Acme Nordic', address: base.username },
  returnPath: base.username,
  subject: `[Ehlo test] May this mail be sent as ${base.username}? 5f2c`,
  aligned: 'yes',
  checks: [],
  hops: [],
}

export const systemAddresses = [
  base.username,
  'sales@acme.example',
  'director@acme-nordic.example',
  'newsletter@acme.example',
  'never-tested@acme.example',
]

/** The mailbox was read: one as sent, one replaced, one on behalf, one among spam. */
export const copiesRead: Run = {
  ...bothWork,
  id: 'run-copies',
  outcome: {
    authentication: { status: 'pass', mechanism: 'LOGIN', stage: 'authenticate' },
    sender: {
      address: base.username,
      status: 'accepted',
      proof: 'delivered',
      copy: deliveredCopy,
    },
    onBehalfOf: [
      {
        address: 'sales@acme.example',
        status: 'rewritten',
        proof: 'delivered',
        stage: 'delivery',
        copy: { ...deliveredCopy, originalFrom: 'sales@acme.example' },
      },
      {
        address: 'director@acme-nordic.example',
        status: 'accepted',
        proof: 'delivered',
        copy: {
          ...deliveredCopy,
          from: { name: '', address: 'director@acme-nordic.example' },
          sender: { name: '', address: base.username },
          aligned: 'no',
        },
      },
      {
        address: 'newsletter@acme.example',
        status: 'accepted',
        proof: 'delivered',
        copy: {
          ...deliveredCopy,
          folder: 'junk',
          folderName: 'Junk Email',
          from: { name: '', address: 'newsletter@acme.example' },
          aligned: 'unknown',
        },
      },
    ],
  },
}

const wrongPasswordReply = {
  code: 535,
  enhancedStatus: '5.7.3',
  text: 'Authentication unsuccessful [OL1P279CA0066.NORP279.PROD.OUTLOOK.COM 2026-11-23T09:00:00.000Z]',
}

export const wrongPassword: Run = {
  ...runBase,
  id: 'run-password',
  stages: [
    ...stages.slice(0, 6),
    { id: 'authenticate', status: 'failed', elapsedMs: 1204, reply: wrongPasswordReply },
    { id: 'envelope', status: 'skipped', elapsedMs: 0 },
    { id: 'message', status: 'skipped', elapsedMs: 0 },
  ],
  outcome: {
    authentication: {
      status: 'fail',
      mechanism: 'LOGIN',
      stage: 'authenticate',
      reply: wrongPasswordReply,
    },
    sender: { address: base.username, status: 'not-tested' },
    onBehalfOf: [],
  },
  findings: [
    {
      cause: 'bad-credentials',
      severity: 'critical',
      confidence: 0.9,
      actor: 'you',
      field: 'password',
      title: 'The user name or the password is wrong',
      explanation: 'The mail server was reached and encrypted, and refused the login.',
      steps: [
        'Log in to the webmail with the same address and password.',
        'If that works, enter the password here again.',
        'If it does not, set a new password first.',
      ],
      evidence: [{ stage: 'authenticate', text: wrongPasswordReply.text }],
      references: [],
    },
    {
      ...sendAsDenied,
      cause: 'smtp-auth-disabled-mailbox',
      confidence: 0.3,
      title: 'SMTP AUTH may be switched off for this mailbox',
    },
  ],
}

export const portBlocked: Run = {
  ...runBase,
  id: 'run-blocked',
  elapsedMs: 10_240,
  stages: [
    { id: 'resolve', status: 'ok', elapsedMs: 12 },
    { id: 'connect', status: 'failed', elapsedMs: 10_001 },
    ...stages.slice(2).map(({ id }) => ({ id, status: 'skipped' as const, elapsedMs: 0 })),
  ],
  outcome: {
    authentication: { status: 'not-tested', stage: 'connect' },
    sender: { address: base.username, status: 'not-tested' },
    onBehalfOf: [],
  },
  alternatives: [{ host: base.host, port: 465, encryption: 'tls' }],
  findings: [
    {
      ...sendAsDenied,
      cause: 'port-blocked',
      actor: 'network',
      field: 'port',
      title: 'Port 587 does not answer, but port 465 does',
      explanation: 'Something on the way drops connections to port 587.',
      steps: ['Use the settings that answer, or ask for port 587 to be opened.'],
      references: [],
    },
  ],
  transcript: [],
}

export const stillRunning: Run = {
  ...runBase,
  id: 'run-running',
  state: 'running',
  elapsedMs: 200,
  stages: [...stages.slice(0, 6), { id: 'authenticate', status: 'running', elapsedMs: 0 }],
}

const greeting = (text: string) => ({ code: 220, text })
const certificate = {
  subject: 'CN=outlook.com',
  issuer: 'CN=DigiCert Cloud Services CA-1',
  names: ['*.outlook.com', 'smtp.office365.com'],
  notBefore: '2026-05-01T00:00:00.000Z',
  notAfter: '2026-12-31T00:00:00.000Z',
  key: 'RSA 2048',
  signature: 'sha256WithRSAEncryption',
  sha256: 'a3f1c9d2b7e84f60915c3d7a8b2e4f6071829304a5b6c7d8e9fa0b1c2d3e4f50',
}

const worked: Run = {
  ...bothWork,
  id: 'run-worked',
  startedAt: minutesAgo(2900),
  startedBy: 'Edge on Kari’s PC',
  connectionVersion: 1,
  stages: stages.map((stage) =>
    stage.id === 'greet' ? { ...stage, reply: greeting('mail.acme.example ESMTP ready') } : stage,
  ),
  certificate: { chain: [certificate], trusted: true, nameMatch: true, daysLeft: 120 },
  capabilities: {
    beforeTls: [{ keyword: 'STARTTLS' }],
    afterTls: [{ keyword: 'AUTH', value: 'LOGIN XOAUTH2' }, { keyword: 'CHUNKING' }],
    mechanisms: ['LOGIN', 'XOAUTH2'],
    size: 157_286_400,
  },
}

const broke: Run = {
  ...wrongPassword,
  ...(worked.certificate === undefined
    ? {}
    : {
        certificate: {
          ...worked.certificate,
          trusted: false,
          chain: [
            {
              ...certificate,
              issuer: 'CN=Acme Web Gateway',
              sha256: '0011c9d2b7e84f60915c3d7a8b2e4f6071829304a5b6c7d8e9fa0b1c2d3e4f50',
            },
          ],
        },
      }),
  id: 'run-broke',
  egress: { address: '198.51.100.44', ehloName: 'ehlo.acme.example' },
  capabilities: {
    beforeTls: [{ keyword: 'STARTTLS' }],
    afterTls: [{ keyword: 'AUTH', value: 'XOAUTH2' }, { keyword: 'CHUNKING' }],
    mechanisms: ['XOAUTH2'],
    size: 157_286_400,
  },
}

/** A connection that worked until somebody came in between. */
export const history: Run[] = [
  broke,
  { ...stillRunning, id: 'run-cancelled', state: 'cancelled', startedAt: minutesAgo(40) },
  { ...behalfRefused, id: 'run-behalf', startedAt: minutesAgo(1500), startedBy: 'Support desk 2' },
  worked,
]
