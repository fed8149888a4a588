import { format, judge, type Limit } from './limit.ts'
import { measure, type Measurement } from './measurement.ts'
import { median } from './statistics.ts'

interface PairOptions {
  ehlo: Measurement
  anchor: { name: string; run: Measurement }
  /** Of the ratio ehlo / anchor. */
  limit?: Limit
  /** Measured rounds, after one that is thrown away. Default 15. */
  rounds?: number
  /** Given, both answer their own figure in this unit (`messages/s`, `MiB`); else what counts is the time they take. */
  unit?: string
}

/**
 * Measures both in turn, in every round the other one first, prints the medians and the median of the rounds' ratios, and
 * answers it.
 */
export async function pair(name: string, options: PairOptions): Promise<number> {
  const { rounds = 15, unit } = options
  const hasFigure = unit !== undefined
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = -1; round < rounds; round++) {
    let own = 0
    if (round % 2 === 0) own = await measure(options.ehlo, hasFigure)
    const other = await measure(options.anchor.run, hasFigure)
    if (round % 2 !== 0) own = await measure(options.ehlo, hasFigure)
    if (round < 0) continue
    ours.push(own)
    theirs.push(other)
  }
  const ratio = median(ours.map((own, index) => own / (theirs[index] ?? Number.NaN)))
  const inUnit = (values: number[]) => `${format(median(values))} ${unit ?? 'ms'}`
  console.log(
    `${name}\n  ehlo ${inUnit(ours)}  ${options.anchor.name} ${inUnit(theirs)}  ` +
      `ratio ${ratio.toPrecision(3)}${judge(ratio, options.limit)}  (${rounds} rounds)`,
  )
  return ratio
}
