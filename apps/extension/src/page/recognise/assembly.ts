import type { Candidate } from '../findings.ts'
import type { Direction } from './tokens/directions.ts'
import type { Draft } from './draft.ts'
import { Form } from './form.ts'
import type { Line, TableRecord } from './lines/lines.ts'
import { hasPlaceholder } from './tokens/placeholders.ts'
import { OldSettings } from './old-settings.ts'
import { PortKeeper } from './ports/port-keeper.ts'
import type { Place } from './ports/place.ts'
import { protectionOfScheme } from './lines/protections.ts'
import type { ProtectionFact } from './lines/protections.ts'
import { noLabel } from './lines/label.ts'
import type { Label } from './lines/label.ts'
import { isOfVariable } from './lines/is-of-variable.ts'
import { announce, readLine } from './lines/read-line.ts'
import type { ReadLine } from './lines/read-line.ts'
import { refutes } from './lines/refutes.ts'
import { singleLabelHost } from './hosts/single-label-host.ts'
import { headsMailServer } from './lines/heads-mail-server.ts'
import { opensMailBlock } from './lines/opens-mail-block.ts'
import { ServersOfLines } from './servers-of-lines.ts'
import { Subject } from './subject.ts'

const mostAddresses = 50

/**
 * Reads lines from top to bottom and keeps what a reader would keep in mind: what is spoken of, which servers were
 * named last, and what the last label announced.
 */
export class Assembly {
  readonly addresses = new Set<string>()
  readonly #servers = new ServersOfLines()
  readonly #subject = new Subject()
  readonly #ports = new PortKeeper()
  readonly #form = new Form()
  readonly #old = new OldSettings()
  #announced: Label = noLabel
  #record: TableRecord | undefined
  #line = 0
  #section = 0
  #sections: { level: number; section: number }[] = []

  get isFull(): boolean {
    return this.#servers.drafts.areTooMany
  }

  take(line: Line): void {
    this.#line++
    if (line.record?.id !== this.#record?.id) this.#enterRecord(line)
    const read = readLine(line, this.#announced)
    if (read === undefined) {
      if (line.kind === 'heading') this.#enterSection(line, undefined)
      this.#announced = noLabel
      return
    }
    for (const address of read.addresses) {
      if (this.addresses.size < mostAddresses && !isPlaceholder(address)) {
        this.addresses.add(address.toLowerCase())
      }
    }
    if (line.kind === 'heading') this.#enterSection(line, read.protection)
    else if (refutes(read.tokens)) this.#ports.refute()
    if (read.isTitle) return this.#takeTitle(read)
    if (this.#subject.leaveBlock(read, this.#announced)) this.#ports.leaveGroup()
    if (this.#old.areOld) this.#old.skip()
    else if (!this.#form.isHint(read)) this.#takeValues(read)
    if (!read.goesOn) this.#announced = noLabel
  }

  settle(): Candidate[] {
    this.#ports.enter(this.#record)
    return this.#servers.drafts.settle()
  }

  #enterRecord(line: Line): void {
    this.#ports.enter(this.#record)
    this.#record = line.record
    this.#announced = noLabel
  }

  #enterSection(line: Line, protection: ProtectionFact | undefined): void {
    this.#section++
    this.#sections = this.#sections.filter((above) => above.level < line.level)
    this.#sections.push({ level: line.level, section: this.#section })
    this.#form.leave()
    this.#old.enterSection(line)
    const said = protection && { protection: protection.protection, word: protection.word }
    this.#ports.above.head(line.level, said)
    this.#ports.enter(this.#record)
    this.#subject.enterSection(line)
  }

  get #within(): number[] {
    return this.#sections.map(({ section }) => section)
  }

  #takeTitle(read: ReadLine): void {
    const { line, direction } = read
    this.#old.takeTitle(read)
    // A heading about passwords is above more than a password.
    const label = announce(read)
    this.#announced = line.kind === 'heading' && label.meanings.has('secret') ? noLabel : label
    const opens = opensMailBlock(line.text) || headsMailServer(read)
    const spoken = direction ?? (opens ? 'outgoing' : undefined)
    if (spoken !== undefined) this.#subject.announce(line, spoken)
    else if (this.#subject.leaveBlock(read, this.#announced)) this.#ports.leaveGroup()
    this.#takeProtection(read)
  }

  /** "TLS:" asks whether there is any; its answer follows. */
  #takeProtection({ line, direction, protection }: ReadLine): void {
    if (protection === undefined || direction === 'incoming') return
    if (line.text.endsWith(':')) this.#ports.hold(protection)
    else this.#ports.protect(protection)
  }

  #takeValues(read: ReadLine): void {
    const { line, username } = read
    const at: Place = {
      line: this.#line,
      section: this.#section,
      within: this.#within,
      record: line.record,
    }
    const context = this.#contextOf(read)
    const judged = this.#servers.judge(read, context)
    const drafts = judged.flatMap(({ draft }) => draft ?? [])
    if (drafts.length === 0 && !this.#ports.areAwaited(at)) {
      const possible = this.#servers.takePossible(read, judged, context)
      if (possible.length > 0) this.#ports.open(possible, at)
    }
    const same = this.#servers.sameAsBefore(read, context)
    if (same !== undefined) drafts.push(same)
    if (line.isControl === true) this.#form.takeControl(drafts.length > 0)
    const nameSinglePort = this.#takeSingleLabel(read, context, drafts)
    if (drafts.length > 0) this.#ports.open(drafts, at)
    nameSinglePort?.()
    for (const { fact, draft } of judged) {
      if (draft === undefined) continue
      const { port, scheme, username: login } = fact.token
      if (login !== undefined) draft.username ??= login
      const said = protectionOfScheme(scheme)
      if (port !== undefined) this.#ports.name(draft, port, said)
      else if (said !== undefined) draft.protection ??= { protection: said, word: scheme ?? said }
    }
    this.#ports.take(read, judged, context, at)
    const receives = judged.some(({ fact }) => fact.role === 'receives')
    this.#subject.follow(read, receives, drafts.length > 0)
    if (context === 'incoming') return
    this.#takeProtection(read)
    if (username !== undefined) this.#ports.nameUser(username)
  }

  /** `DISCOURSE_HOSTNAME: …`: each variable of an environment says by itself what it is about. */
  #contextOf({ line, label }: ReadLine): Direction | undefined {
    const own = line.record?.direction ?? label.direction
    const spoken = this.#subject.direction
    if (!isOfVariable(line)) return own ?? spoken
    return label.meanings.has('mail') && spoken !== 'elsewhere' ? (own ?? spoken) : own
  }

  /** `SMTP_HOST=localhost`: adds it to the servers of its line; its port is named once they are open. */
  #takeSingleLabel(read: ReadLine, context: Direction | undefined, drafts: Draft[]) {
    const single = singleLabelHost(read, context)
    if (single === undefined) return undefined
    const { host, port } = single
    const draft = this.#servers.of(host, read.line)
    drafts.push(draft)
    return port === undefined ? undefined : () => this.#ports.name(draft, port, undefined)
  }
}

/** `you@yourdomain.com` is nobody's. */
function isPlaceholder(address: string): boolean {
  return hasPlaceholder(address.slice(address.lastIndexOf('@') + 1))
}
