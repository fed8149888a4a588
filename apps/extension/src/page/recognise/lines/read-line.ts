import { bindProtections } from '../ports/bind-ports.ts'
import { directionOfAll } from '../tokens/directions.ts'
import type { Direction } from '../tokens/directions.ts'
import type { NamedPort } from '../draft.ts'
import { findHosts } from '../hosts/find-hosts.ts'
import type { HostFact } from '../hosts/find-hosts.ts'
import { findPorts } from '../ports/find-ports.ts'
import type { PortFact } from '../ports/find-ports.ts'
import type { Line } from './lines.ts'
import { isExample } from '../hosts/is-example.ts'
import { isComment, isCommentedOut, isOwnName, isTrace } from './no-settings.ts'
import type { ProtectionFact } from './protections.ts'
import { labelOf } from './label.ts'
import type { Label } from './label.ts'
import { isTitle } from './is-title.ts'
import { saidOf, saysProtection } from './said-protection.ts'
import { tokenise } from '../tokens/tokenise.ts'
import type { Token } from '../tokens/tokens.ts'

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
  /** "465" or "465 for SSL" below "Ports": another may follow. */
  goesOn: boolean
  /** A short text below "Which outgoing server?". */
  answersForServer: boolean
}

const longestValueOfPorts = 90
const longestAnswer = 90
/** Of a sentence. */
const fewestWords = 3

const longestLabelLine = 240
/** What names a server in a long text stands beside one of these. */
const aboutMail = /smtp|mail|e-post|epost|correo|courriel|posta|\d{2}/i

/** Long texts without a name of a machine or a word about mail are passed over: most of a page is of that kind. */
function canSaySomething(text: string): boolean {
  return text.length <= longestLabelLine || (/[^\s.]\.[^\s.]/.test(text) && aboutMail.test(text))
}

/** A line that sets a secret, or a setting that is commented out, says nothing that may be reported. */
export function readLine(written: Line, announced: Label): ReadLine | undefined {
  const { text } = written
  if (text === '' || isCommentedOut(written) || !canSaySomething(text)) return undefined
  const tokens = tokenise(text)
  const line = isSpoken(written, tokens) ? { ...written, labelEnd: 0 } : written
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
  const isRemark = isComment(line)
  const allPorts = findPorts(tokens, {
    isPortLabel: label.meanings.has('port') && isShort,
    isValueOfServer: isNumberOfServer(label, values),
    isInPortList: announced.meanings.has('port'),
  }).filter((fact) => !isRemark && (fact.at >= labelEnd || !own.meanings.has('port')))
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
    protection: allPorts.length === 0 && !isRemark ? allProtections.at(-1) : undefined,
    addresses: tokens.flatMap((token, index) =>
      token.kind === 'address' && !isExample(tokens, index) ? [token.address] : [],
    ),
    username: label.meanings.has('username') ? usernameOf(values, line.text) : undefined,
    isTitle: !hasValue && isTitle(line, tokens, values),
    isBare,
    goesOn: hosts.length === 0 && line.labelEnd === 0 && (isBare || allPorts.length > 0),
    answersForServer:
      announced.meanings.has('server') && labelEnd === 0 && line.text.length <= longestAnswer,
  }
}

/** "Kari: which server have you got there?": a name before a sentence is no label. */
function isSpoken({ kind, labelEnd }: Line, tokens: readonly Token[]): boolean {
  if (kind !== 'text' || labelEnd === 0) return false
  const isNamed = tokens.every(
    ({ kind: what, at }) => at >= labelEnd || what === 'word' || what === 'mark',
  )
  return (
    isNamed &&
    tokens.filter(({ kind: what, at }) => what === 'word' && at >= labelEnd).length >= fewestWords
  )
}

function isNumberOfServer({ meanings, direction }: Label, values: readonly Token[]): boolean {
  const said = values.filter(({ kind }) => kind !== 'mark')
  const isAlone = said.length === 1 && said[0]?.kind === 'number'
  return isAlone && (meanings.has('server') || direction !== undefined)
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

function isValueOnly(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 0 &&
    tokens.length <= 16 &&
    tokens.every(({ kind }) => kind !== 'word') &&
    tokens.some(({ kind }) => kind === 'host' || kind === 'number' || kind === 'meaning')
  )
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
