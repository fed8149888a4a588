import type { Direction } from '../tokens/directions.ts'
import type { Draft, NamedPort } from '../draft.ts'
import { incomingPorts } from './known-ports.ts'
import { isAwaited, listAbove } from './group.ts'
import type { Group } from './group.ts'
import type { Place } from './place.ts'
import { directionBefore, isOfOnlyServer, isOptionOf } from './port-lines.ts'
import type { TableRecord } from '../lines/lines.ts'
import { ProtectionAbove } from './protection-above.ts'
import type { Said } from './protection-above.ts'
import type { Protection } from '../lines/protections.ts'
import type { ReadLine } from '../lines/read-line.ts'
import { lastInForce, sideBySide, upTo } from './side-by-side.ts'
import type { Judged } from './side-by-side.ts'

/** How many lines after a server its port may stand. */
const reachInLines = 14
const mostPending = 40

/** Brings ports and words for protection to the servers that they belong to, whichever comes first. */
export class PortKeeper {
  #group: Group | undefined
  /** Ports that stood before any server. */
  #pending: NamedPort[] = []
  /** Ports of the last line that named any: a word for protection may follow them. */
  #last: NamedPort[] = []
  /** A word for protection that ports may follow. */
  #held: Said | undefined

  readonly above = new ProtectionAbove()

  /** Another section, row or column: what waited goes to the servers before, and nothing goes on. */
  enter(record: TableRecord | undefined): void {
    this.#flush(record)
    this.#last = []
    this.#held = undefined
  }

  leaveGroup(): void {
    this.#group = undefined
  }

  /** Whether a server that is one waits for its port. */
  areAwaited(at: Place): boolean {
    return isAwaited(this.#group, at)
  }

  /** Servers of a line; those of a list right above share what comes. */
  open(drafts: Draft[], at: Place): void {
    this.#last = []
    this.#held = undefined
    this.#group = {
      drafts: [...listAbove(this.#group, drafts, at), ...drafts],
      hasPorts: false,
      at,
    }
    if (this.#pending.length === 0) return
    for (const draft of drafts) draft.earlier = this.#pending
    this.#pending = []
  }

  /** A port that is part of a host's own name: `smtp.nordpost.no:465`. */
  name(draft: Draft, port: number, protection: Protection | undefined): void {
    if (incomingPorts.has(port)) {
      draft.isForReading = true
      return
    }
    draft.addPort({
      port,
      isRecommended: false,
      ...(protection === undefined ? {} : { protection }),
    })
    this.#markNamed()
  }

  take(read: ReadLine, judged: readonly Judged[], context: Direction | undefined, at: Place): void {
    for (const { fact } of read.ports) {
      if (fact.isNegated) for (const draft of this.#waiting()) draft.adviseAgainst(fact.value)
    }
    this.#noteReading(read, judged)
    // "And 587 as fallback?" names no port.
    if (judged.length === 0 && read.line.text.endsWith('?')) return
    const ports = read.ports.filter(({ fact }) => !fact.isIncoming && !fact.isNegated)
    if (ports.length > 0) this.#last = []
    for (const { fact, named: bare } of ports) {
      const named = this.#withHeld(bare)
      const before = judged.filter(({ fact: { token } }) => token.end <= fact.at)
      const after = judged.filter(({ fact: { token } }) => token.at >= fact.end)
      const nearest = lastInForce(before, read, fact.at) ?? after[0]
      if (nearest === undefined) {
        const direction = directionBefore(read, fact.at) ?? context
        if (direction === 'incoming' || direction === 'elsewhere') continue
        if (isOfOnlyServer(read, at, this.#group)) this.#group?.drafts[0]?.addPort(named)
        else this.#attach(named, at, isOptionOf(read))
      } else if (nearest.draft !== undefined) {
        for (const draft of sideBySide(
          before.length > 0 ? upTo(before, nearest) : after.slice(0, 1),
          read,
        )) {
          draft.addPort(named)
        }
        this.#markNamed()
      }
    }
  }

  /** "Port: 993" right after a server says what that server is for; "IMAP port: 993" speaks of another. */
  #noteReading({ ports, direction }: ReadLine, judged: readonly Judged[]): void {
    for (const { fact } of ports) {
      if (!fact.isIncoming || fact.isNegated) continue
      const before = judged.findLast(({ fact: { token } }) => token.end <= fact.at)
      if (before !== undefined) {
        if (before.draft !== undefined) before.draft.isForReading = true
      } else if (
        judged.length === 0 &&
        direction === undefined &&
        this.#group?.hasPorts === false
      ) {
        for (const draft of this.#waiting()) draft.isForReading = true
      }
    }
  }

  /** A word for protection that asks for ports or an answer below it. */
  hold({ protection, word }: Said): void {
    this.#held = { protection, word }
  }

  /** A word for protection on a line of its own belongs to the ports just named, or to those that come. */
  protect({ protection, word }: Said): void {
    const bare = this.#last.filter((named) => named.protection === undefined)
    this.#last = []
    this.#held = bare.length === 0 ? { protection, word } : undefined
    for (const named of bare) Object.assign(named, { protection, word })
    for (const draft of this.#waiting()) draft.protection ??= { protection, word }
  }

  /** "That is wrong": another server is to take the place of those just named. */
  refute(): void {
    for (const draft of this.#waiting()) draft.isTrial = true
  }

  nameUser(username: string): void {
    for (const draft of this.#waiting()) draft.username ??= username
  }

  #waiting(): readonly Draft[] {
    return this.#group?.drafts ?? []
  }

  #markNamed(): void {
    if (this.#group !== undefined) this.#group.hasPorts = true
  }

  #withHeld(named: NamedPort): NamedPort {
    const complete =
      named.protection === undefined ? { ...named, ...this.above.said, ...this.#held } : named
    this.#last.push(complete)
    return complete
  }

  #attach(named: NamedPort, at: Place, isOption: boolean): void {
    const group = this.#group
    if (group === undefined || (at.record !== undefined && group.at.record?.id !== at.record.id)) {
      this.#wait(named)
      return
    }
    const isBelow =
      group.at.section === at.section || (isOption && at.within.includes(group.at.section))
    const isNear = isBelow && at.line - group.at.line <= reachInLines
    const isFirst = !group.hasPorts && at.record?.id === group.at.record?.id
    if (!isNear && !isFirst) {
      this.#wait(named)
      return
    }
    for (const draft of group.drafts) draft.addPort(named)
    group.hasPorts = true
    group.at = { ...group.at, line: at.line }
  }

  #wait(named: NamedPort): void {
    if (this.#pending.length < mostPending) this.#pending.push(named)
  }

  /** Ports of a record or section that named no server belong to those named before. */
  #flush(record: TableRecord | undefined): void {
    const group = this.#group
    const isOfText = group?.at.record === undefined && record === undefined
    const isServed = group?.hasPorts === true && isOfText
    if (group !== undefined && record?.direction !== 'incoming' && !isServed) {
      for (const named of this.#pending) {
        for (const draft of group.drafts) draft.addPort(named)
        group.hasPorts = true
      }
    }
    // Ports that no server was named for yet wait for the first.
    if (group !== undefined) this.#pending = []
  }
}
