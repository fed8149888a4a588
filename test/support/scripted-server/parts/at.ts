import type { Behaviour, Part, Step } from '../script.ts'

export interface Occasion {
  /** Only where the command's argument matches: `at('mail', reply('550 …'), { argument: /<other@/ })`. */
  argument?: RegExp
  /** Only the first so many times, counted over all conversations: what a second try gets past. */
  times?: number
  /** Only before, or only after, TLS. */
  isEncrypted?: boolean
}

/** At a step the server does this instead of the usual. */
export function at(step: Step, behaviour: Behaviour, occasion: Occasion = {}): Part {
  return (script) => {
    const usual = script.steps[step]
    let timesLeft = occasion.times ?? Number.POSITIVE_INFINITY
    script.steps[step] = (session, argument) => {
      const isMeant =
        timesLeft > 0 &&
        (occasion.argument?.test(argument) ?? true) &&
        (occasion.isEncrypted ?? session.isEncrypted) === session.isEncrypted
      if (!isMeant) return usual(session, argument)
      timesLeft -= 1
      return behaviour(session, argument)
    }
  }
}
