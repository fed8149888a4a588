import { topLevelDomains } from './top-level-domains.ts'
import { foldWord, meaningsOf } from '../../words/meanings-of.ts'
import { hasPlaceholder } from './placeholders.ts'

/** What a host's own name says it is for. */
export type HostRole = 'sends' | 'receives' | 'exchanges' | 'elsewhere' | 'any'

const fileEndings = new Set(
  'py sh md pl rs cc so ps zip mov cf cs am ml java sc st pm in la'.split(' '),
)
const unofficial = new Set(
  'example test invalid local lan internal intranet localdomain localhost home corp private domain tld'.split(
    ' ',
  ),
)
/** Top-level domains that programs call their settings by. */
const wordsOfPrograms = new Set(['host', 'name'])
const partsOfPrograms = new Set(
  'transport transporter options config configuration settings env props properties default defaults production this self params'.split(
    ' ',
  ),
)
const longestName = 253
const longestLabel = 63

/** A dotted name that can be a server of mail; `server.It` and `main.cf` cannot. */
export function isHostName(name: string): boolean {
  if (name.length > longestName || name.startsWith('.') || name.startsWith('-')) return false
  const labels = name.split('.')
  const last = labels.at(-1) ?? ''
  if (labels.length < 2 || labels.some((label) => !isLabel(label))) return false
  if (labels.length === 2 && fileEndings.has(last.toLowerCase())) return false
  if (isSentenceStart(last) && !isSentenceStart(labels[0] ?? '')) return false
  if (wordsOfPrograms.has(last.toLowerCase())) return labels.length > 2 && isOwnName(labels.at(-2))
  return isTopLevel(last) || hasPlaceholder(last)
}

/** `smtp-out.juniper.host`, but neither `spring.mail.host` nor `transport.options.host`. */
function isOwnName(label = ''): boolean {
  const word = foldWord(label)
  return meaningsOf(word).length === 0 && !partsOfPrograms.has(word)
}

function isLabel(label: string): boolean {
  return (
    label !== '' && label.length <= longestLabel && !label.startsWith('-') && !label.endsWith('-')
  )
}

/** `No` in `server.No problem`: a capital alone marks the next sentence. */
function isSentenceStart(label: string): boolean {
  const first = label.charAt(0)
  return first !== first.toLowerCase() && label.slice(1) === label.slice(1).toLowerCase()
}

function isTopLevel(label: string): boolean {
  const lower = label.toLowerCase()
  if (lower.startsWith('xn--')) return true
  if (topLevelDomains.has(lower) || unofficial.has(lower)) return true
  // A look-alike letter in the last label: reported, so that it can be flagged.
  return lower.length >= 2 && /[^\u0000-\u007f]/.test(lower) && /^[\p{L}\p{M}]+$/u.test(lower)
}

const sends = new Set(
  (
    'out outgoing outbound send sending sender submit submission msa relay mailrelay mailout outmail mailgate ' +
    'smarthost utgaende utgående saliente salida sortant sortie uscita ausgang postausgang envio invio correosaliente'
  ).split(' '),
)
const receives = new Set(
  'in incoming inbound innkommende inkommande entrante entrada eingang'.split(' '),
)
const elsewhere = new Set(
  (
    'www www2 webmail web ftp sftp api docs help support kb login account accounts portal admin my status blog ' +
    'autodiscover autoconfig ns ns1 ns2 ns3 ns4 dns ldap caldav carddav dav calendar kalender db mysql spf _spf ' +
    'include dkim _dmarc cdn static cpanel whm plesk hjelp hilfe ayuda aide aiuto ajuda soporte kundesenter wiki ' +
    'forum community developer developers console app apps manager panel controlpanel control id'
  ).split(' '),
)

export function roleOf(host: string): HostRole {
  const labels = host.split('.')
  const first = labels[0] ?? ''
  // A whole domain is no server by its name, were it that of a company that sells SMTP; `smtp.yourdomain` is one.
  const own = labels.length > 2 || hasPlaceholder(host) ? labels.slice(0, -1) : []
  if (labels.length > 2) own.pop()
  if (takesFromOtherServers(first)) return 'receives'
  if (/^mx[a-z]?\d*$/.test(first)) return 'exchanges'
  if (own.some((label) => label.includes('imap') || isPop(label))) return 'receives'
  if (own.some((label) => label.includes('smtp')) || (own.length > 0 && sends.has(wordOf(first)))) {
    return 'sends'
  }
  if (receives.has(first)) return 'receives'
  if (elsewhere.has(first) || elsewhere.has(first.replace(/\d+$/, ''))) return 'elsewhere'
  return own.length > 0 ? roleByWord(first) : 'any'
}

/** `relay-eu` */
function wordOf(label: string): string {
  return sends.has(label) ? label : (label.split(/[-_]/)[0] ?? '')
}

/** `utgaaende.nordpost.no`, `posteingang-2.nordpost.de`. */
function roleByWord(label: string): HostRole {
  const meanings = label.split(/[-_\d]/).flatMap((word) => [...meaningsOf(foldWord(word))])
  const isOut = meanings.includes('outgoing')
  const isIn = meanings.includes('incoming')
  if (isOut === isIn) return 'any'
  return isOut ? 'sends' : 'receives'
}

function isPop(label: string): boolean {
  return label.startsWith('pop3') || /^s?pops?\d?$/.test(label)
}

/** Names of mail exchangers of large providers: no customer logs in there. */
function takesFromOtherServers(first: string): boolean {
  return (
    first === 'aspmx' ||
    /^alt\d$/.test(first) ||
    first.endsWith('smtp-in') ||
    first.startsWith('inbound-smtp')
  )
}
