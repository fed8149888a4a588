import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Attempt, Message } from '@ehlo/shared'
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

async function open(message: Partial<Message>, attempt: Partial<Attempt>, language: 'es' | 'nb') {
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
  const person = personAt(page)
  await person.open('Faktura')
  return person
}

test('a message that failed with a reply alone says what it means, who must act and what to do', async () => {
  const text = 'Sender address rejected: not owned by user noreply@acme.example'
  const reply = { code: 553, enhancedStatus: '5.7.1', text }
  const person = await open(
    { status: 'failed', reason: text },
    { result: 'refused', stage: 'envelope', reply },
    'nb',
  )
  const { title, steps, providers } = nb.causes['sender-not-owned']
  for (const told of [title, 'Hvem må gjøre noe', ...(providers?.['microsoft-365'] ?? steps)])
    await person.sees(told)
  // The server's words stand at the attempt, and only there.
  const said = await person.read()
  expect(said.split(text)).toHaveLength(2)
})

test('a message whose server could not be reached is explained by what the network said', async () => {
  const person = await open(
    { status: 'deferred', reason: 'connect ECONNREFUSED 192.0.2.1:587' },
    { result: 'unreachable', stage: 'connect' },
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
