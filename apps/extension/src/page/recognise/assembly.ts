import type { Candidate } from '../findings.ts'
import type { Direction } from './directions.ts'
import { Draft } from './draft.ts'
import type { NamedPort } from './draft.ts'
import type { Protection } from './protections.ts'
import { isServerForSending } from './is-server-for-sending.ts'
import type { Line } from './lines.ts'
import { announce, noLabel, readLine } from './read-line.ts'
import type { Label, ReadLine } from './read-line.ts'
import { withoutSecrets } from './secrets.ts'
import { singleLabelHost } from './single-label-host.ts'

const mostDrafts = 200
const mostAddresses = 50
const mostInGroup = 40
/** How many lines after a server its port may stand. */
const reachInLines = 14

type Running = { direction: Direction; level: number; indent: number }

/** Servers that wait for the ports below them. */
type Group = {
  drafts: Draft[]
  record: number | undefined
  hasPorts: boolean
  line: number
  section: number
}

/**
 * Reads lines from top to bottom and keeps what a reader would keep in mind: whether sending or reading mail is
 * spoken of, which servers were named last, and what the last label announced.
 */
export class Assembly {
  readonly addresses = new Set<string>()
  readonly #drafts = new Map<string, Draft>()
  #running: Running | undefined
  #announced: Label = noLabel
  #group: Group | undefined
  #pending: NamedPort[] = []
  #record: { id: number; direction: Direction | undefined } | undefined
  #lastPorts: NamedPort[] = []
  #heldProtection: { protection: Protection; word: string } | undefined
  #lineNumber = 0
  #section = 0

  get isFull(): boolean {
    return this.#drafts.size >= mostDrafts
  }

  take(line: Line): void {
    this.#lineNumber++
    if (line.record?.id !== this.#record?.id) this.#enterRecord(line)
    const read = readLine(line, this.#announced)
    if (read === undefined) return
    for (const address of read.addresses) {
      if (this.addresses.size < mostAddresses) this.addresses.add(address.toLowerCase())
    }
    if (line.kind === 'heading') this.#enterSection(read)
    if (read.isTitle) return this.#takeTitle(read)
    this.#leaveBlockOfConfig(read)
    this.#takeValues(read)
    if (read.hosts.length > 0 || read.line.labelEnd > 0) this.#announced = noLabel
  }

  settle(): Candidate[] {
    this.#flushPending()
    return [...this.#drafts.values()].map((draft) => draft.settle())
  }

  #forgetPorts(): void {
    this.#lastPorts = []
    this.#heldProtection = undefined
  }

  #enterRecord(line: Line): void {
    this.#flushPending()
    this.#forgetPorts()
    this.#record = line.record
    this.#announced = noLabel
  }

  #enterSection(read: ReadLine): void {
    this.#section++
    this.#flushPending()
    this.#forgetPorts()
    if (this.#running !== undefined && read.line.level <= this.#running.level)
      this.#running = undefined
  }

  #takeTitle(read: ReadLine): void {
    const { line, direction } = read
    this.#announced = announce(read)
    if (direction !== undefined) {
      this.#running = {
        direction,
        level: line.kind === 'heading' ? line.level : 7,
        indent: line.indent,
      }
    } else this.#leaveBlockOfConfig(read)
    if (read.protection !== undefined && direction !== 'incoming') this.#protect(read)
  }

  /** `database:` after `smtp:` at the same depth speaks of something else. */
  #leaveBlockOfConfig({ line, direction }: ReadLine): void {
    const opens =
      /^['"]?[\w-]{1,40}['"]?\s?[:=]>?\s?[{[(]?$/.test(line.text) ||
      /^\[[\w .-]{1,40}\]$/.test(line.text)
    if (!opens || direction !== undefined || this.#running === undefined) return
    const isPlain = this.#announced.meanings.size === 0 || this.#announced.meanings.has('elsewhere')
    if (isPlain && line.indent <= this.#running.indent) {
      this.#running = undefined
      this.#group = undefined
    }
  }

  #contextOf(read: ReadLine): Direction | undefined {
    return read.line.record?.direction ?? read.label.direction ?? this.#running?.direction
  }

  #takeValues(read: ReadLine): void {
    const context = this.#contextOf(read)
    const single = singleLabelHost(read, context)
    const accepted = read.hosts.map((fact) => ({
      fact,
      draft: isServerForSending(fact, { read, context })
        ? this.#draftOf(fact.token.host, read)
        : undefined,
    }))
    const drafts = accepted.flatMap(({ draft }) => (draft === undefined ? [] : [draft]))
    const lone = single === undefined ? undefined : this.#draftOf(single.host, read)
    if (lone !== undefined) drafts.push(lone)
    if (drafts.length > 0) this.#open(read, drafts)
    for (const { fact, draft } of accepted) {
      if (draft === undefined) continue
      if (fact.token.username !== undefined) draft.username ??= fact.token.username
      if (fact.token.port !== undefined) this.#name(draft, fact.token.port, fact.token.scheme)
      else if (fact.token.scheme !== undefined) this.#schemeOnly(draft, fact.token.scheme)
    }
    if (lone !== undefined && single?.port !== undefined) this.#name(lone, single.port, undefined)
    this.#takePorts(read, accepted, context)
    this.#followDirection(
      read,
      accepted.some(({ fact }) => fact.role === 'receives'),
      drafts.length > 0,
    )
    if (read.protection !== undefined && context !== 'incoming' && read.direction !== 'incoming')
      this.#protect(read)
    if (read.username !== undefined && context !== 'incoming') this.#nameUser(read.username)
  }

  #name(draft: Draft, port: number, scheme: string | undefined): void {
    const protection = scheme === 'implicit' || scheme === 'ssl' ? ('implicit' as const) : undefined
    draft.addPort({
      port,
      isRecommended: false,
      ...(protection === undefined ? {} : { protection }),
    })
    if (this.#group !== undefined) this.#group.hasPorts = true
  }

  #schemeOnly(draft: Draft, scheme: string): void {
    if (scheme === 'implicit' || scheme === 'ssl')
      draft.protection ??= { protection: 'implicit', word: scheme }
  }

  /** A line about sending or reading mail leaves the lines below it there: "IMAP server: …" then "Port: …". */
  #followDirection(read: ReadLine, receives: boolean, sends: boolean): void {
    if (read.line.record !== undefined) return
    const direction =
      sends && !receives ? 'outgoing' : receives && !sends ? 'incoming' : read.label.direction
    if (
      direction === undefined ||
      direction === 'both' ||
      read.hosts.length + read.ports.length === 0
    )
      return
    const level = this.#running?.level ?? 7
    this.#running = { direction, level, indent: this.#running?.indent ?? read.line.indent }
  }

  #draftOf(host: string, read: ReadLine): Draft {
    const known = this.#drafts.get(host)
    if (known !== undefined) return known
    const draft = new Draft(host, withoutSecrets(read.line.text))
    this.#drafts.set(host, draft)
    return draft
  }

  #open(read: ReadLine, drafts: Draft[]): void {
    const record = read.line.record?.id
    const before = this.#group
    const isContinued =
      before !== undefined &&
      !before.hasPorts &&
      before.section === this.#section &&
      this.#lineNumber - before.line <= 3 &&
      before.drafts.length < mostInGroup
    const joined = isContinued ? [...before.drafts, ...drafts] : drafts
    this.#group = {
      drafts: joined,
      record,
      hasPorts: false,
      line: this.#lineNumber,
      section: this.#section,
    }
    if (this.#pending.length > 0) {
      for (const draft of drafts) draft.earlier = this.#pending
      this.#pending = []
    }
  }

  #takePorts(
    read: ReadLine,
    accepted: readonly { fact: ReadLine['hosts'][number]; draft: Draft | undefined }[],
    context: Direction | undefined,
  ): void {
    const ports = read.ports.filter(({ fact }) => !fact.isIncoming && !fact.isNegated)
    if (ports.length > 0) this.#lastPorts = []
    for (const { fact, named: bare } of ports) {
      const named = this.#withHeldProtection(bare)
      const before = accepted.filter(({ fact: { token } }) => token.end <= fact.at)
      const after = accepted.filter(({ fact: { token } }) => token.at >= fact.end)
      const nearest = before.at(-1) ?? after[0]
      if (nearest === undefined) {
        const direction = read.direction ?? context
        if (direction !== 'incoming' && direction !== 'elsewhere') this.#attach(read, named)
      } else if (nearest.draft !== undefined) {
        for (const draft of neighbours(before, after, read)) draft.addPort(named)
        if (this.#group !== undefined) this.#group.hasPorts = true
      }
    }
  }

  #attach(read: ReadLine, named: NamedPort): void {
    const group = this.#group
    const record = read.line.record?.id
    const isNear = group !== undefined && this.#lineNumber - group.line <= reachInLines
    const isSame = group !== undefined && group.section === this.#section && isNear
    if (record !== undefined && group?.record !== record) this.#pending.push(named)
    else if (group !== undefined && (isSame || (!group.hasPorts && record === group.record))) {
      for (const draft of group.drafts) draft.addPort(named)
      group.hasPorts = true
      group.line = this.#lineNumber
    } else this.#pending.push(named)
  }

  /** Ports of a record or section that named no server belong to those named before. */
  #flushPending(): void {
    const group = this.#group
    const isSending = this.#record === undefined || this.#record.direction !== 'incoming'
    if (group !== undefined && isSending && this.#pending.length > 0) {
      const hadPorts = group.hasPorts && group.record === undefined && this.#record === undefined
      if (!hadPorts) {
        for (const named of this.#pending) for (const draft of group.drafts) draft.addPort(named)
        group.hasPorts = true
      }
    }
    this.#pending = []
  }

  /** A word for protection on a line of its own belongs to the ports just named, or to those that come. */
  #protect(read: ReadLine): void {
    if (read.protection === undefined) return
    const { protection, word } = read.protection
    const bare = this.#lastPorts.filter((named) => named.protection === undefined)
    this.#lastPorts = []
    if (bare.length > 0) for (const named of bare) Object.assign(named, { protection, word })
    else this.#heldProtection = { protection, word }
    for (const draft of this.#group?.drafts ?? []) draft.protection ??= { protection, word }
  }

  #withHeldProtection(named: NamedPort): NamedPort {
    const complete = named.protection === undefined ? { ...named, ...this.#heldProtection } : named
    this.#lastPorts.push(complete)
    return complete
  }

  #nameUser(username: string): void {
    for (const draft of this.#group?.drafts ?? []) draft.username ??= username
  }
}

/** Servers side by side share what follows: "smtp.a.no or smtp.b.no, port 587". */
function neighbours(
  before: readonly { fact: ReadLine['hosts'][number]; draft: Draft | undefined }[],
  after: readonly { fact: ReadLine['hosts'][number]; draft: Draft | undefined }[],
  read: ReadLine,
): Draft[] {
  const near = before.length > 0 ? before : after.slice(0, 1)
  const found: Draft[] = []
  for (const { fact, draft } of near.toReversed()) {
    const hasOwn = fact.token.port !== undefined
    const isBetween = read.ports.some(
      ({ fact: port }) =>
        port.at > fact.token.end && found.length > 0 && port.at < (near.at(-1)?.fact.token.at ?? 0),
    )
    if (draft === undefined || (hasOwn && found.length > 0) || isBetween) break
    found.push(draft)
  }
  return found
}
