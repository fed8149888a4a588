import type { Encryption } from '../../model/encryption.ts'
import type { Language } from '../../model/language.ts'
import type { ConsoleTask } from '../../providers/console/console-places.ts'
import { findPlace } from '../../providers/console/find-place.ts'
import { findLoginProvider } from '../../providers/find-login-provider.ts'
import { findProvider } from '../../providers/find-provider.ts'
import type { Endpoint, LoginNeed, Provider } from '../../providers/provider.ts'
import { providers, type ProviderId } from '../../providers/registry.ts'
import type { ChecklistWords } from './checklist-words.ts'
import { words as en } from './en.ts'
import { words as es } from './es.ts'
import { words as nb } from './nb.ts'

/** What is known before anything is set up; the more, the more exact the list. */
export type ChecklistRequest = {
  language: Language
  host?: string
  port?: number
  encryption?: Encryption
  username?: string
  /** Other addresses that the login is to send with. */
  onBehalfOf?: readonly string[]
  /** Set where the login is to send with every address of its domain. */
  senderDomain?: string
  /** The address that the server will see. */
  egressAddress?: string
}

export type ChecklistTopic =
  | 'login'
  | 'login-name'
  | 'sign-in-policy'
  | 'third-party-access'
  | 'app-password'
  | 'send-on-behalf'
  | 'ports'
  | 'register-address'
  | 'spf'
  | 'dkim'
  | 'dmarc'

/** One thing to have ready; `where` is the way through the provider's console. */
export type ChecklistItem = { topic: ChecklistTopic; text: string; where?: string }

export type Checklist = { items: ChecklistItem[]; subject: string; body: string }

const wordsOf: Record<Language, ChecklistWords> = { en, es, nb }

/** What IT has to have ready before a connection is set up, as items and as a message to send. */
export function makeChecklist(request: ChecklistRequest): Checklist {
  const words = wordsOf[request.language]
  const id = findLoginProvider({
    ...(request.host === undefined ? {} : { host: request.host }),
    ...(domainOf(request) === undefined ? {} : { domain: domainOf(request) ?? '' }),
  })
  const provider: Provider | undefined = id === undefined ? undefined : providers[id]
  const items = [
    ...loginItems(request, words, id, provider),
    ...sendOnBehalfItems(request, words, id),
    ...networkItems(request, words, id, provider),
    ...domainItems(request, words, provider),
  ].map(({ topic, text, task }): ChecklistItem => {
    const where = id && task ? findPlace(id, task, request.language) : undefined
    return { topic, text, ...(where === undefined ? {} : { where }) }
  })
  const server = request.host ?? provider?.submission[0]?.host ?? provider?.name ?? 'SMTP'
  const lines = items.map(({ text, where }) =>
    where === undefined ? `- ${text}` : `- ${text}\n  ${words.where}: ${where}`,
  )
  const help = provider?.help === undefined ? [] : [`${words.readMore}: ${provider.help}`]
  const body = [words.lead(server), lines.join('\n'), ...help, words.closing].join('\n\n')
  return { items, subject: words.subject(server), body: `${body}\n` }
}

type Draft = { topic: ChecklistTopic; text: string; task?: ConsoleTask }

function hasPlace(id: ProviderId | undefined, task: ConsoleTask): boolean {
  return id !== undefined && findPlace(id, task, 'en') !== undefined
}

const taskOf: Partial<Record<LoginNeed, ConsoleTask>> = {
  'app-password': 'create-app-password',
  'app-password-after-second-factor': 'create-app-password',
  'authorization-code': 'create-app-password',
  'api-key': 'create-smtp-credentials',
  'key-pair': 'create-smtp-credentials',
  'smtp-credentials': 'create-smtp-credentials',
  'smtp-auth-enabled': 'allow-smtp',
}

/** Their sentences name the app password themselves. */
const appPasswordNeeds: readonly LoginNeed[] = ['app-password', 'app-password-after-second-factor']

function loginItems(
  { username }: ChecklistRequest,
  words: ChecklistWords,
  id: ProviderId | undefined,
  provider: Provider | undefined,
): Draft[] {
  const need = provider?.login ?? 'mailbox-password'
  const task = taskOf[need]
  const items: Draft[] = [
    {
      topic: 'login',
      text: words.login[need](username || words.theLogin),
      ...(task === undefined ? {} : { task }),
    },
  ]
  if (provider === undefined) return items
  if (provider.loginName !== 'address' && need !== 'key-pair') {
    const text = words.loginName[provider.loginName](provider.literalUser ?? '')
    items.push({ topic: 'login-name', text })
  }
  if (hasPlace(id, 'lift-sign-in-policy') && need === 'smtp-auth-enabled') {
    items.push({
      topic: 'sign-in-policy',
      text: words.signInPolicy,
      task: 'lift-sign-in-policy',
    })
  }
  if (need !== 'smtp-auth-enabled' && hasPlace(id, 'allow-smtp')) {
    items.push({ topic: 'third-party-access', text: words.thirdPartyAccess, task: 'allow-smtp' })
  }
  if (!appPasswordNeeds.includes(need) && hasPlace(id, 'create-app-password')) {
    items.push({ topic: 'app-password', text: words.secondFactor, task: 'create-app-password' })
  }
  return items
}

const exchanges: readonly (ProviderId | undefined)[] = ['microsoft-365']
const googles: readonly (ProviderId | undefined)[] = ['gmail']

function sendOnBehalfItems(
  { onBehalfOf = [], senderDomain }: ChecklistRequest,
  words: ChecklistWords,
  id: ProviderId | undefined,
): Draft[] {
  const addresses = [
    ...onBehalfOf,
    ...(senderDomain === undefined ? [] : [words.anyAddressOf(senderDomain)]),
  ]
  const verifies = hasPlace(id, 'verify-domain')
  if (addresses.length === 0) return []
  const kind = exchanges.includes(id)
    ? 'exchange'
    : googles.includes(id)
      ? 'google'
      : verifies
        ? 'verified'
        : 'alias'
  const isWholeDomain = verifies && senderDomain !== undefined
  return [
    {
      topic: 'send-on-behalf',
      text: words.sendOnBehalf[kind](addresses.join(', ')),
      task: isWholeDomain ? 'verify-domain' : 'allow-sender',
    },
  ]
}

function networkItems(
  { host, port, egressAddress }: ChecklistRequest,
  words: ChecklistWords,
  id: ProviderId | undefined,
  provider: Provider | undefined,
): Draft[] {
  const from = egressAddress || words.thisMachine
  const endpoints: readonly Pick<Endpoint, 'host' | 'port'>[] =
    host !== undefined && port !== undefined ? [{ host, port }] : (provider?.submission ?? [])
  const items: Draft[] = []
  if (endpoints.length > 0) {
    const destination = endpoints.map(({ host, port }) => `${host}:${port}`).join(', ')
    items.push({ topic: 'ports', text: words.ports(destination, from) })
  }
  const knowsByAddress = id === 'google-relay' || provider?.login === 'none'
  const mayListAddresses = hasPlace(id, 'register-address') && id !== 'microsoft-365'
  if (knowsByAddress || mayListAddresses) {
    items.push({
      topic: 'register-address',
      text: words.registerAddress(from),
      task: 'register-address',
    })
  }
  return items
}

function domainItems(
  request: ChecklistRequest,
  words: ChecklistWords,
  provider: Provider | undefined,
): Draft[] {
  const domain = domainOf(request)
  // The domain of a mailbox provider is the provider's own to publish records for.
  if (domain !== undefined && findProvider({ domain }) !== undefined) return []
  const name = domain ?? words.yourDomain
  return [
    ...(provider?.spfInclude === undefined
      ? []
      : [{ topic: 'spf' as const, text: words.spf(name, provider.spfInclude) }]),
    { topic: 'dkim', text: words.dkim(name), task: 'sign-with-dkim' },
    { topic: 'dmarc', text: words.dmarc(name) },
  ]
}

function domainOf({ senderDomain, username, onBehalfOf }: ChecklistRequest): string | undefined {
  const address = [username, ...(onBehalfOf ?? [])].find((each) => each?.includes('@'))
  return senderDomain ?? address?.slice(address.lastIndexOf('@') + 1).toLowerCase()
}
