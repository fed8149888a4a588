import type { Draft } from '../draft.ts'
import type { HostFact } from '../hosts/find-hosts.ts'
import type { ReadLine } from '../lines/read-line.ts'

/** A host of a line, and the server that it stands for, if it is one to send through. */
export type Judged = { fact: HostFact; draft: Draft | undefined }

/** Servers side by side share what follows: "smtp.a.no or smtp.b.no, port 587". */
export function sideBySide(near: readonly Judged[], read: ReadLine): Draft[] {
  const found: Draft[] = []
  const last = near.at(-1)?.fact.token.at ?? 0
  for (const { fact, draft } of near.toReversed()) {
    const isCut =
      found.length > 0 &&
      (fact.token.port !== undefined ||
        read.ports.some(({ fact: port }) => port.at > fact.token.end && port.at < last))
    if (draft === undefined || isCut) break
    found.push(draft)
  }
  return found
}

/** "Use smtp.b.no instead of smtp.a.no. The port is 587": a new sentence speaks of what is in force. */
export function lastInForce(
  before: readonly Judged[],
  { tokens }: ReadLine,
  at: number,
): Judged | undefined {
  const last = before.at(-1)
  if (last?.fact.isNegated !== true) return last
  const isNewSentence = tokens.some(
    (token) =>
      token.kind === 'mark' &&
      '.!'.includes(token.mark) &&
      token.at >= last.fact.token.end &&
      token.at < at,
  )
  return (isNewSentence && before.findLast(({ fact }) => !fact.isNegated)) || last
}

export function upTo(all: readonly Judged[], last: Judged): Judged[] {
  return all.slice(0, all.indexOf(last) + 1)
}
