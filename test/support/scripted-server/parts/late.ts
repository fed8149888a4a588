import { setTimeout } from 'node:timers/promises'
import type { Part, Step } from '../script.ts'

/** Does everything so much later than usual, the greeting included: each answer in good time, all of them not. */
export function late(byMs: number): Part {
  return (script) => {
    for (const step of Object.keys(script.steps) as Step[]) {
      const usual = script.steps[step]
      script.steps[step] = async (session, argument) => {
        await setTimeout(byMs, undefined, { ref: false })
        await usual(session, argument)
      }
    }
  }
}
