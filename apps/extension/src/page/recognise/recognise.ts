import type { PageFindings } from '../findings.ts'
import type { Reading } from '../reading.ts'
import { Assembly } from './assembly.ts'
import { findErrors } from './find-errors.ts'
import { linesOf } from './lines/lines-of.ts'

const mostCandidates = 50
const mostAddresses = 10

export type Limits = {
  /** Milliseconds, as `performance.now` counts them; reading ends there and says so. */
  deadline: number
  now: () => number
}

/**
 * What a page says of servers for sending, addresses and errors. Pure; its time grows with the length of the text, and
 * it ends at the deadline.
 */
export function recognise(reading: Reading, { deadline, now }: Limits): PageFindings {
  const assembly = new Assembly()
  let { stopped } = reading
  for (const line of linesOf(reading.blocks)) {
    if (now() > deadline) {
      stopped = 'time'
      break
    }
    assembly.take(line)
    if (assembly.isFull) {
      stopped ??= 'size'
      break
    }
  }
  return {
    title: reading.title,
    candidates: assembly.settle().slice(0, mostCandidates),
    addresses: [...assembly.addresses].slice(0, mostAddresses),
    errors: findErrors(reading.blocks, { deadline, now }),
    ...(stopped === undefined ? {} : { stopped }),
  }
}
