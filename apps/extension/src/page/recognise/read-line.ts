import { bindProtections } from './bind-ports.ts'
import { directionOfAll } from './directions.ts'
import type { Direction } from './directions.ts'
import type { NamedPort } from './draft.ts'
import { findHosts } from './find-hosts.ts'
import type { HostFact } from './find-hosts.ts'
import { findPorts } from './find-ports.ts'
import type { PortFact } from './find-ports.ts'
import type { Line } from './lines.ts'
import { findProtections } from './protections.ts'
import type { ProtectionFact } from './protections.ts'
import { opensMailBlock } from './opens-mail-block.ts'
import { tokenise } from './tokenise.ts'
import type { Token } from './tokens.ts'
import type { Meaning } from '../words/meanings.ts'

/** What a line says, before anything around it is considered. */
export type ReadLine = {
  line: Line
  tokens: readonly Token[]
  /** What its label means, or what the line before said that this one would be. */
  label: Label
  direction: Direction | undefined
  hosts: readonly HostFact[]
  ports: readonly { fact: PortFact; named: NamedPort }[]
  /** A word for protection that belongs to no port of the line. */
  protection: ProtectionFact | undefined
  addresses: readonly string[]
  username: string | undefined
  isTitle: boolean
  /** Nothing but a value, for what the line before announced. */
  isBare: boolean
}

export type Label = { meanings: ReadonlySet<Meaning>; direction: Direction | undefined }

export const noLabel: Label = { meanings: new Set(), direction: undefined }

const longestTitle = 100
const longestTitleWords = 12
const longestValueOfPorts = 90

const longestLabelLine = 240
/** What names a server in a long text stands beside one of these. */
const aboutMail = /smtp|mail|e-post|epost|correo|courriel|posta|\d{2}/i

/** Long texts without a name of a machine or a word about mail are passed over: most of a page is of that kind. */
function canSaySomething(text: string): boolean {
  return text.length <= longestLabelLine || (/[^\s.]\.[^\s.]/.test(text) && aboutMail.test(text))
}

/** A line that sets a secret, or a setting that is commented out, says nothing that may be reported. */
export function readLine(line: Line, announced: Label): ReadLine | undefined {
  if (line.text === '' || isCommentedOut(line) || !canSaySomething(line.text)) return undefined
  const tokens = tokenise(line.text)
  const hasHostInLabel = tokens.some(({ kind, at }) => kind === 'host' && at < line.labelEnd)
  const labelEnd = hasHostInLabel ? 0 : line.labelEnd
  const own = labelOf(tokens.filter(({ at }) => at < labelEnd))
  if (isOwnName(line, announced) || isTrace(line)) return undefined
  const isOfVariable = /^['"]?[\w.[\]'"-]+ ?[:=]/.test(line.text)
  if (own.meanings.has('secret') && (isOfVariable || !own.meanings.has('server'))) return undefined
  const isBare = labelEnd === 0 && isValueOnly(tokens)
  const isNamedAbove = isBare || /^value\s?[:=]/i.test(line.text)
  const label = isNamedAbove ? announced : own
  if (isNamedAbove && announced.meanings.has('secret') && !saysProtection(tokens)) return undefined
  const values = tokens.filter(({ at }) => at >= labelEnd)
  const isShort = line.text.length - labelEnd <= longestValueOfPorts
  // "# defaults to 25": the line below says what is set.
  const isComment = commentMarkOf(line) !== undefined
  const allPorts = findPorts(tokens, {
    isPortLabel: label.meanings.has('port') && isShort,
    isValueOfServer: isNumberOfServer(label, values),
    isInPortList: announced.meanings.has('port'),
  }).filter((fact) => !isComment && (fact.at >= labelEnd || !own.meanings.has('port')))
  const allProtections = saidOf(line, tokens, label, labelEnd, values)
  const bound = bindProtections(line.text, allPorts, allProtections)
  const hosts = findHosts(tokens, labelEnd)
  const hasValue = hosts.length > 0 || allPorts.length > 0
  return {
    line,
    tokens,
    label,
    direction: directionOfAll(tokens),
    hosts,
    ports: allPorts.map((fact) => ({ fact, named: namedPort(fact, bound.get(fact)) })),
    protection: allPorts.length === 0 && !isComment ? allProtections.at(-1) : undefined,
    addresses: tokens.flatMap((token) => (token.kind === 'address' ? [token.address] : [])),
    username: label.meanings.has('username') ? usernameOf(values, line.text) : undefined,
    isTitle: !hasValue && isTitle(line, tokens, values),
    isBare,
  }
}

function isNumberOfServer({ meanings, direction }: Label, values: readonly Token[]): boolean {
  const said = values.filter(({ kind }) => kind !== 'mark')
  const isAlone = said.length === 1 && said[0]?.kind === 'number'
  return isAlone && (meanings.has('server') || direction !== undefined)
}

function labelOf(tokens: readonly Token[]): Label {
  return {
    meanings: new Set(tokens.flatMap((token) => (token.kind === 'meaning' ? [token.meaning] : []))),
    direction: directionOfAll(tokens),
  }
}

/** A heading as label for the lines below it: "Port" above "587". */
export function announce(read: ReadLine): Label {
  return labelOf(read.tokens)
}

function namedPort(fact: PortFact, word: ProtectionFact | undefined): NamedPort {
  return {
    port: fact.value,
    isRecommended: fact.isRecommended,
    ...(word === undefined ? {} : { protection: word.protection, word: word.word }),
  }
}

/** Protection by its words; `SSL: no` and `TLS: none` say the contrary of their label. */
function saidOf(
  line: Line,
  tokens: readonly Token[],
  label: Label,
  labelEnd: number,
  values: readonly Token[],
): ProtectionFact[] {
  const isLabel =
    label.meanings.has('encryption') ||
    label.meanings.has('ssl') ||
    label.meanings.has('tls') ||
    label.meanings.has('starttls')
  const facts = findProtections(line.text, tokens, isLabel)
  const inValue = facts.filter(({ at }) => at >= labelEnd)
  if (inValue.length > 0) {
    // `SSL: none` takes its label back; in `SSL: 465, none: 25` each word has a port of its own.
    const denied = inValue.find(({ protection }) => protection === 'cleartext')
    const hasPortBefore = values.some(({ kind, at }) => kind === 'number' && at < (denied?.at ?? 0))
    return denied !== undefined && !hasPortBefore ? inValue : facts
  }
  if (!isLabel || labelEnd === 0) return facts
  const first = values.find((token) => token.kind !== 'mark')
  if (first?.kind !== 'meaning' || first.meaning !== 'no') return facts
  const isUpgrade = label.meanings.has('starttls')
  if (isUpgrade) return []
  return facts.length === 0
    ? []
    : [
        {
          protection: 'maybe-cleartext',
          word: line.text.slice(0, 40),
          at: labelEnd,
          end: first.end,
        },
      ]
}

/** "Security STARTTLS": nothing else, so it is no password. */
function saysProtection(tokens: readonly Token[]): boolean {
  const [first, ...others] = tokens
  return (
    first?.kind === 'meaning' &&
    first.meaning === 'encryption' &&
    others.length > 0 &&
    others.every((token) => token.kind === 'mark' || token.kind === 'meaning')
  )
}

function isValueOnly(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 0 &&
    tokens.length <= 16 &&
    tokens.every(({ kind }) => kind !== 'word') &&
    tokens.some(({ kind }) => kind === 'host' || kind === 'number' || kind === 'meaning')
  )
}

/** A line without values that says what comes: "Outgoing mail (SMTP)", "Port:". Sentences announce nothing. */
function isTitle(line: Line, tokens: readonly Token[], values: readonly Token[]): boolean {
  if (line.kind === 'heading') return true
  if (line.text.length > longestTitle) return false
  const words = new Set(tokens.filter(({ kind }) => kind !== 'mark').map(({ at }) => at)).size
  const last = tokens.at(-1)
  // A question says what its answer is about.
  const endsAsSentence = last?.kind === 'mark' && '.!'.includes(last.mark)
  // Kubernetes lists an environment by `name: SMTP_HOST` and `value: …`.
  if (/^name\s?[:=]\s?['"]?\w+['"]?$/i.test(line.text)) return true
  if (opensMailBlock(line.text)) return true
  const announces = tokens.some(
    (token) =>
      token.kind === 'meaning' &&
      [
        'outgoing',
        'incoming',
        'elsewhere',
        'server',
        'port',
        'encryption',
        'username',
        'secret',
      ].includes(token.meaning),
  )
  const isOpen = line.labelEnd === 0 || values.every(({ kind }) => kind === 'mark')
  const isAnnounced = last?.kind === 'mark' && ':{[('.includes(last.mark)
  return announces && ((isOpen && !endsAsSentence && words <= longestTitleWords) || isAnnounced)
}

/** `SMTP_USER=apikey`; a sentence about the user name is no user name, and an address is listed as one. */
function usernameOf(values: readonly Token[], text: string): string | undefined {
  const said = values.filter(({ kind }) => kind !== 'mark')
  const first = said[0]
  const last = said.at(-1)
  if (first === undefined || last === undefined) return undefined
  const value = text.slice(first.at, last.end)
  if (/[\s<>{}[\]]/.test(value) || value.length > 128) return undefined
  const isLogin = first.kind === 'address' || /^[\w.+@-]{2,}$/.test(value)
  return isLogin && !said.some((token) => token.kind === 'meaning' && token.meaning === 'secret')
    ? value
    : undefined
}

const commentMarks = ['#', ';', '//', '--', '!']

/** `hostname=web1.nordpost.no`: how programs that send name their own machine, where no comment says otherwise. */
function isOwnName({ text }: Line, announced: Label): boolean {
  if (/^myhostname\s?=/i.test(text)) return true
  return /^hostname\s?=/i.test(text) && announced.direction !== 'outgoing'
}

const reply =
  /^[<>~*=\s-]{0,8}(?:[SC]:\s?)?(?:2[25]\d|221|235|334|354|42\d|45\d|50\d|53\d|55\d)[ -]/

/** RFC 5321 §4.2 and §4.4: what a server replied and what a message came by are no settings. */
function isTrace({ text }: Line): boolean {
  if (reply.test(text)) return true
  return /^received\s?:/i.test(text) || /\bwith e?smtps?a? id\b/i.test(text)
}

/** `#relayhost = …`: a setting that is not in force. A comment in words stays. */
function isCommentedOut(line: Line): boolean {
  const mark = commentMarkOf(line)
  if (mark === undefined) return false
  const rest = line.text.slice(mark.length).trimStart()
  return /^['"$\w.[\]>-]+\s?=/.test(rest)
}

function commentMarkOf({ text }: Line): string | undefined {
  return commentMarks.find((known) => text.startsWith(known))
}
