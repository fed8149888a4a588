import type { Candidate, Variant } from '../findings.ts'
import { hasLookAlikes } from './hosts/look-alikes.ts'
import { placeholderOf } from './tokens/placeholders.ts'
import { assumedPort, encryptionOf } from './lines/protections.ts'
import { unmistakablePorts } from './ports/known-ports.ts'
import type { Protection } from './lines/protections.ts'

export type NamedPort = {
  port: number
  protection?: Protection
  word?: string
  isRecommended: boolean
}

/** A server for sending, as far as it was read. */
export class Draft {
  readonly host: string
  readonly source: string
  username: string | undefined
  /** What the page says of protection, without a port. */
  protection: { protection: Protection; word: string } | undefined
  /** Ports that stood before the host: they count where it gets none of its own. */
  earlier: readonly NamedPort[] = []
  /** A port for reading mail was named for it. */
  isForReading = false
  /** Nothing but a port can say that it is one to send through. */
  isPossible = false
  /** Its own words say that it is one. */
  isNamedForSending = false
  /** Named only as what somebody tried. */
  isTrial = false
  /** The same objects that the reading goes on with: a word for protection may follow. */
  readonly #ports: NamedPort[] = []

  readonly #inadvisable = new Set<number>()

  constructor(host: string, source: string) {
    this.host = host
    this.source = source
  }

  get isOnlyForReading(): boolean {
    if (this.isNamedForSending) return false
    return this.isForReading && !this.hasPorts && this.earlier.length === 0
  }

  /** A port of submission was named for it. */
  get isConfirmed(): boolean {
    return this.#ports.some(({ port }) => unmistakablePorts.has(port))
  }

  get hasPorts(): boolean {
    return this.#ports.length > 0
  }

  addPort(named: NamedPort): void {
    if (this.#ports.length < mostPorts) this.#ports.push(named)
  }

  /** A port that the page speaks against: it counts only where nothing else is left. */
  adviseAgainst(port: number): void {
    if (this.#inadvisable.size < mostPorts) this.#inadvisable.add(port)
  }

  settle(): Candidate {
    const placeholder = placeholderOf(this.host)
    return {
      host: this.host,
      ...(placeholder === undefined ? {} : { placeholder }),
      ...(hasLookAlikes(this.host) ? { hasLookAlikes: true as const } : {}),
      variants: this.#variants(),
      ...(this.username === undefined ? {} : { username: this.username }),
      source: this.source,
    }
  }

  #variants(): Variant[] {
    const all = this.hasPorts ? this.#ports : this.earlier
    const advisable = all.filter(({ port }) => !this.#inadvisable.has(port))
    const named = advisable.length > 0 ? advisable : all
    if (named.length === 0) {
      const port = assumedPort(this.protection?.protection)
      return [{ ...this.#variant({ port, isRecommended: false }), isAssumed: true }]
    }
    return [...new Set(named.map(({ port }) => port))]
      .map((port) => this.#variant(joined(named.filter((one) => one.port === port))))
      .sort(bestFirst)
  }

  #variant({ port, protection, word, isRecommended }: NamedPort): Variant {
    const said = protection ?? this.protection?.protection
    const pageSays = word ?? this.protection?.word
    return {
      port,
      encryption: encryptionOf(port, said),
      ...(isRecommended ? { isRecommended: true as const } : {}),
      ...(pageSays === undefined ? {} : { pageSays }),
    }
  }
}

function joined(mentions: readonly NamedPort[]): NamedPort {
  const isRecommended = mentions.some((named) => named.isRecommended)
  const said = mentions.findLast(({ protection }) => protection !== undefined)
  return { port: mentions[0]?.port ?? 0, ...said, isRecommended }
}

/** More are no settings. */
const mostPorts = 40
const order = ['tls', 'starttls', 'none']
/** 25 is for servers among themselves (RFC 6409). */
const lastPort = 25

function bestFirst(one: Variant, other: Variant): number {
  return rank(one) - rank(other)
}

function rank({ encryption, port, isRecommended }: Variant): number {
  return (isRecommended ? 0 : 100) + order.indexOf(encryption) * 10 + (port === lastPort ? 5 : 0)
}
