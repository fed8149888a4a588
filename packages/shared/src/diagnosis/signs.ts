import type { DiagnosisContext } from '../model/diagnosis.ts'
import type { Provider } from '../providers/provider.ts'
import type { ProviderId } from '../providers/registry.ts'
import type { ProviderMarks } from './context-of-text.ts'
import type { RecogniseContext } from './context.ts'
import type { ProviderTraits } from './knowledge.ts'
import { namesOtherPorts } from './named-ports.ts'
import type { Reading, SeenReply } from './reading.ts'
import { isWordUnit, space } from './units.ts'
import type { Sign } from './sign.ts'
import { addShownSigns } from './shown-values.ts'
import {
  dialsIpv6,
  echoesOddHost,
  isOddHost,
  namesSameAddressTwice,
  saysCommand,
} from './structure.ts'

const implicitTlsPorts = new Set([465, 993, 994, 995, 2465, 8465])
const starttlsPorts = new Set([25, 26, 587, 2525, 2587, 1587])

/** Large providers whose submission hosts run neither Exim nor Postfix under a name of their own. */
const ownSoftware = new Set<ProviderId>([
  'microsoft-365',
  'outlook-com',
  'gmail',
  'google-relay',
  'yahoo',
  'aol',
  'icloud',
  'zoho',
  'amazon-ses',
  'sendgrid',
  'mailgun',
  'postmark',
  'brevo',
  'mailjet',
  'qq',
  'netease',
  'yandex',
  'mail-ru',
  'sparkpost',
  'resend',
  'fastmail',
  'gmx',
  'web-de',
])

/** Adds what the context and the shape of the text show to the signs that wordings gave. */
export function addSigns(
  signs: Set<Sign>,
  reading: Reading,
  context: RecogniseContext,
  provider: ProviderId | undefined,
  { names, traits }: ProviderMarks,
): void {
  addContextSigns(signs, context)
  const isKnownHost = context.host !== undefined && names.find(context.host) !== undefined
  if (provider !== undefined) addProviderSigns(signs, provider, traits.get(provider), isKnownHost)
  addTextSigns(signs, reading, context)
  addShownSigns(signs, reading, context)
  if (reading.replies.some(isAccepted) && !reading.replies.some(isFailure)) signs.add('success')
  if (listsCodes(reading)) {
    signs.add('document')
    reading.replies = []
  }
  if (!signs.has('smtp') && !reading.replies.some(isFailure) && namesOtherPorts(reading))
    signs.add('elsewhere')
  if (reading.replies.some(isOfSmtp)) signs.add('refused').add('mail').add('smtp')
  else if (signs.has('failure') && reading.replies.some((reply) => beginsLine(reply, reading)))
    signs.add('refused').add('mail')
  else if (reading.replies.some((reply) => isFailure(reply) && standsApart(reply, reading)))
    signs.add('coded').add('network').add('trouble')
  if (
    signs.has('failure') &&
    reading.replies.some((reply) => smtpOnly.has(reply.code ?? 0) && standsApart(reply, reading))
  )
    signs.add('smtp').add('mail').add('trouble')
  if (reading.replies.some(isFailure))
    signs.add('failure').add(signs.has('smtp') ? 'trouble' : 'failure')
  if (signs.has('known-provider-not-exim') && signs.has('other-software-greets'))
    signs.add('foreign-banner')
}

function addContextSigns(
  signs: Set<Sign>,
  context: DiagnosisContext & { username?: string },
): void {
  const { host, port, encryption, username } = context
  if (host !== undefined) {
    const loopback = host === 'localhost' || host === '::1' || host.startsWith('127.')
    signs.add(loopback ? 'loopback-host-wanted' : 'remote-host-wanted')
    if (/\.mail\.protection\.outlook\.com$|^mx\d*\.|^aspmx|^gmail-smtp-in\./.test(host))
      signs.add('mx-host')
  }
  if (port !== undefined) {
    if (implicitTlsPorts.has(port)) signs.add('tls-port')
    else if (starttlsPorts.has(port)) signs.add('starttls-port')
    else signs.add('unusual-port')
  }
  if (encryption === 'tls') signs.add('tls-client')
  else if (encryption !== undefined) signs.add('cleartext-client')
  if (username !== undefined && username !== '') signs.add('login-configured')
}

const loginSigns: Partial<Record<Provider['login'], Sign>> = {
  'api-key': 'api-key-provider',
  'key-pair': 'api-key-provider',
  'smtp-credentials': 'smtp-credential-provider',
  'app-password': 'app-password-provider',
  'app-password-after-second-factor': 'app-password-provider',
  'smtp-auth-enabled': 'switch-provider',
  'authorization-code': 'authorization-code-provider',
}

function addProviderSigns(
  signs: Set<Sign>,
  id: ProviderId,
  traits: ProviderTraits | undefined,
  byHost: boolean,
): void {
  const login = traits && loginSigns[traits.login]
  if (login && id !== 'microsoft-365') signs.add(login)
  if (traits?.loginName === 'local-part' || traits?.loginName === 'account')
    signs.add('local-part-login')
  if (byHost) {
    signs.add('known-submission-host')
    if (ownSoftware.has(id)) signs.add('known-provider-not-exim')
  }
}

function addTextSigns(signs: Set<Sign>, reading: Reading, context: RecogniseContext): void {
  if (reading.doubledAddress) signs.add('doubled-domain')
  if (dialsIpv6(reading)) signs.add('ipv6-target')
  if (reading.replies.some(({ code = 0 }) => code >= 500)) signs.add('other-address-tried')
  if (isOddHost(context.host) || (signs.has('unresolved') && echoesOddHost(reading)))
    signs.add('odd-host')
  if (namesSameAddressTwice(reading, context)) signs.add('same-addresses')
  if (reading.lines.length > 1) addTranscriptSigns(signs, reading)
  if (reading.replies.some((reply) => reply.code === 235)) signs.add('submission-session')
  if (reading.addresses.some((address) => address.text.endsWith('@gmail.com')))
    signs.add('consumer-account')
}

function addTranscriptSigns(signs: Set<Sign>, reading: Reading): void {
  const helo = saysCommand(reading, 'helo ')
  const ehlo = saysCommand(reading, 'ehlo ')
  if (ehlo) signs.add('ehlo-said')
  if (helo && !ehlo) signs.add('helo-said')
  if (saysCommand(reading, 'mail from') && !saysCommand(reading, 'auth ')) signs.add('auth-never')
}

/** Codes that FTP, which shares most of them, does not know (RFC 959 §4.2). */
const smtpOnly = new Set([432, 435, 454, 521, 523, 525, 535, 538, 554, 555, 571])

/** A code that only SMTP has, or one with an enhanced status code of its class: whatever the text speaks of. */
function isOfSmtp({ code = 0, enhanced }: SeenReply): boolean {
  return code >= 400 && enhanced?.[0] === String(code)[0]
}

function beginsLine({ code, at, line, isAfterWord }: SeenReply, { lineStarts }: Reading): boolean {
  return (code ?? 0) >= 400 && !isAfterWord && at === (lineStarts[line] ?? 0)
}

/** So many codes, each beginning a line, are a list of what may be said. */
const listed = 5

function listsCodes(reading: Reading): boolean {
  if (reading.replies.length < listed) return false
  const codes = new Set(
    reading.replies.filter((reply) => beginsLine(reply, reading)).map(({ code }) => code),
  )
  return codes.size >= listed
}

/** What a server says of a message that it takes. */
function isAccepted({ code, enhanced }: SeenReply): boolean {
  return code === 250 && enhanced === '2.0.0'
}

const asterisk = 42
/** `n° 421` */
const degree = 0xb0

/** A number that begins a line, a quotation or what follows a colon; in the middle of a sentence it counts buses. */
function standsApart({ at, isAfterWord }: SeenReply, { units }: Reading): boolean {
  if (isAfterWord) return false
  let before = at - 1
  while (before >= 0 && units[before] === space) before--
  const mark = units[before] ?? space
  return mark !== asterisk && mark !== degree && !isWordUnit(mark)
}

function isFailure({ code, enhanced }: SeenReply): boolean {
  return (code ?? 0) >= 400 || enhanced?.startsWith('2') === false
}
