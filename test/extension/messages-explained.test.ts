import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Attempt, Message } from '@ehlo/shared'
import { reasonToSuppress } from '../../apps/api/src/delivery/message/automatic-mail.ts'
import { causes } from '@ehlo/shared/diagnosis'
import { texts as es } from '@ehlo/shared/diagnosis/es'
import { texts as nb } from '@ehlo/shared/diagnosis/nb'
import { openChromium } from './support/chromium.ts'
import type { Chromium } from './support/chromium.ts'
import { acme, bothWork, connections } from './support/fixtures.ts'
import { grantLoopback } from './support/grant-origin.ts'
import { messages } from './support/mail-fixtures.ts'
import { personAt } from './support/person.ts'
import { openScriptedApi } from './support/scripted-api.ts'
import type { ScriptedApi } from './support/scripted-api.ts'
import { showView } from './support/show-view.ts'

let chromium: Chromium
let api: ScriptedApi
let page: Page

beforeAll(async () => {
  chromium = await openChromium()
  api = await openScriptedApi({ corporations: [acme], connections, run: bothWork })
  await grantLoopback(chromium)
  page = await chromium.open('popup.html')
})

afterAll(async () => {
  await chromium.close()
  await api.close()
})

async function show(message: Partial<Message>, attempt: Partial<Attempt>, language: 'es' | 'nb') {
  const [sent] = messages
  const [accepted] = sent?.attempts ?? []
  if (sent === undefined || accepted === undefined) throw new Error('no message to change')
  const { reply: _, ...unanswered } = accepted
  const failed = {
    ...sent,
    subject: 'Faktura',
    ...message,
    attempts: [{ ...unanswered, ...attempt }],
  }
  const give = (scripted: ScriptedApi) => (scripted.messages = [failed])
  const look = { language, theme: 'light' } as const
  await showView(page, { name: 'one', place: { at: 'messages' }, api: give }, look, api)
  return personAt(page)
}

async function open(...[message, attempt, language]: Parameters<typeof show>) {
  const person = await show(message, attempt, language)
  await person.open('Faktura')
  return person
}

test('a message that failed with a reply alone says what it means, who must act and what to do', async () => {
  const text = 'Sender address rejected: not owned by user noreply@acme.example'
  const reply = { code: 553, enhancedStatus: '5.7.1', text }
  const person = await open(
    { status: 'failed', reason: text },
    { result: 'refused', stage: 'envelope', cause: 'sender-not-owned', reply },
    'nb',
  )
  const { title, steps, providers } = nb.causes['sender-not-owned']
  for (const told of [title, 'Hvem må gjøre noe', ...(providers?.['microsoft-365'] ?? steps)])
    await person.sees(told)
  // The server's words stand at the attempt, and only there.
  const said = await person.read()
  expect(said.split(text)).toHaveLength(2)
})

test('while the API does not answer, what it failed of is called by its name, and why no more is said', async () => {
  const text = 'not owned by user noreply@acme.example'
  const attempt = {
    stage: 'envelope',
    cause: 'sender-not-owned',
    reply: { code: 553, text },
  } as const
  const person = await show(
    { status: 'failed', reason: text },
    { result: 'refused', ...attempt },
    'nb',
  )
  api.refusal = { status: 503, type: 'not-available' }
  await person.open('Faktura')
  await person.sees(nb.causes['sender-not-owned'].title)
  await person.sees('Ehlo-serveren kan ikke gjøre dette akkurat nå')
})

test('a reason of Ehlo’s own is said in the language shown', async () => {
  const person = await open(
    { status: 'deferred', reason: 'Ehlo stopped in the middle of an attempt' },
    { result: 'in-doubt', stage: 'message' },
    'nb',
  )
  await person.sees('Hvorfor: Ehlo ble stanset midt i et forsøk')
})

const reply = { automaticType: 'auto-reply', enabledTypes: ['auto-reply'], recipients: [] }

test.each([
  [
    { ...reply, enabledTypes: [] },
    'Automatisk e-post av typen «auto-reply» er slått av for dette selskapet',
  ],
  [
    { ...reply, repliedTo: { reversePath: null } },
    'Den ville svart på en returmelding eller et annet varsel fra en maskin',
  ],
  [
    { ...reply, recipients: ['noreply@kunde.example'] },
    'noreply@kunde.example er postboksen til en maskin',
  ],
  [
    { ...reply, repliedTo: { reversePath: 'ola@kunde.example', headers: { Precedence: 'bulk' } } },
    'Den ville svart på en automatisk e-post (Precedence: bulk)',
  ],
])('why automatic mail is not to be sent is said in the language shown: %#', async (mail, told) => {
  const reason = reasonToSuppress(mail) ?? ''
  const person = await open({ status: 'suppressed', reason }, {}, 'nb')
  await person.sees(`Hvorfor: ${told}`)
})

test('whoever must act is told of those alone whom the server refused, and that a message waits', async () => {
  const reply = { code: 450, enhancedStatus: '4.2.2', text: '<per@kunde.example>: mailbox full' }
  const person = await open(
    {
      status: 'deferred',
      reason: reply.text,
      recipients: ['eva@kunde.example', 'per@kunde.example', 'hidden@elsewhere.example'],
    },
    { result: 'deferred', stage: 'envelope', cause: 'mailbox-full', reply },
    'es',
  )
  await person.sees(es.causes['mailbox-full'].title)
  await person.click('Mensaje al proveedor')
  await person.sees('está en espera desde el')
  await person.sees('→ per@kunde.example')
  for (const other of ['eva@', 'hidden@']) expect(await person.read()).not.toContain(other)
})

test('a message whose server could not be reached is explained by what the network said', async () => {
  const person = await open(
    { status: 'deferred', reason: 'connect ECONNREFUSED 192.0.2.1:587' },
    { result: 'unreachable', stage: 'connect', cause: 'connection-refused' },
    'es',
  )
  await person.sees(es.causes['connection-refused'].title)
})

test('a cause that the API found counts more than the words', async () => {
  const cause = 'mailbox-full'
  expect(Object.keys(causes)).toContain(cause)
  const person = await open(
    { status: 'failed', reason: 'no' },
    { result: 'refused', stage: 'envelope', cause, reply: { code: 550, text: 'no' } },
    'es',
  )
  await person.sees(es.causes[cause].title)
})
