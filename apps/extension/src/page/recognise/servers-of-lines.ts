import type { Draft } from './draft.ts'
import { Drafts } from './drafts.ts'
import type { HostFact } from './hosts/find-hosts.ts'
import { isServerForSending } from './hosts/is-server-for-sending.ts'
import { mayBeServer } from './hosts/may-be-server.ts'
import { isOfMail, namesSame } from './hosts/names-same.ts'
import type { Line } from './lines/lines.ts'
import type { ReadLine } from './lines/read-line.ts'
import type { Judged } from './ports/side-by-side.ts'
import { toShownLine } from './mask-settings.ts'
import type { Direction } from './tokens/directions.ts'

/** Which servers for sending a line names, and which it takes back. */
export class ServersOfLines {
  readonly drafts = new Drafts()
  #lastHost: string | undefined
  #source: { line: Line; text: string } | undefined

  judge(read: ReadLine, context: Direction | undefined): Judged[] {
    for (const { isNegated, token } of read.hosts) if (isNegated) this.drafts.withdraw(token.host)
    return read.hosts.map((fact) => ({
      fact,
      draft: isServerForSending(fact, { read, context }) ? this.#take(fact, read.line) : undefined,
    }))
  }

  /** Hosts that only a port can confirm. */
  takePossible(read: ReadLine, judged: readonly Judged[], context: Direction | undefined): Draft[] {
    const possible = judged.filter(({ fact }) => mayBeServer(fact, { read, context }))
    return possible.map((one) => {
      const isNew = !this.drafts.has(one.fact.token.host)
      const draft = this.of(one.fact.token.host, read.line)
      draft.isPossible ||= isNew
      one.draft = draft
      return draft
    })
  }

  /** "The same, port 465": the server that was named last. */
  sameAsBefore(read: ReadLine, context: Direction | undefined): Draft | undefined {
    const last = this.#lastHost
    this.#lastHost = read.hosts.findLast(isOfMail)?.token.host ?? last
    if (last === undefined || !namesSame(read, context)) return undefined
    const draft = this.of(last, read.line)
    draft.isPossible = false
    return draft
  }

  of(host: string, line: Line): Draft {
    return this.drafts.of(host, () => this.#sourceOf(line))
  }

  #take({ token, isTrial, direction }: HostFact, line: Line): Draft | undefined {
    if (this.drafts.isPartToFillIn(token.host)) return undefined
    const isNew = !this.drafts.has(token.host)
    const draft = this.of(token.host, line)
    draft.isTrial = isTrial && (isNew || draft.isTrial)
    draft.isPossible = false
    draft.isNamedForSending ||= direction === 'outgoing'
    return draft
  }

  /** A line with a hundred hosts is masked once. */
  #sourceOf(line: Line): string {
    if (this.#source?.line !== line) this.#source = { line, text: toShownLine(line.text) }
    return this.#source.text
  }
}
