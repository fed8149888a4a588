import { format, judge, type Limit } from './limit.ts'
import { median } from './statistics.ts'

interface FigureOptions {
  /** Answers one value in `unit`. */
  measure: () => Promise<number>
  unit: string
  limit?: Limit
  /** Default 1. */
  rounds?: number
}

/** A figure that needs no anchor: round trips, memory. Prints and answers the median. */
export async function figure(name: string, options: FigureOptions): Promise<number> {
  const values: number[] = []
  for (let round = 0; round < (options.rounds ?? 1); round++) values.push(await options.measure())
  const value = median(values)
  console.log(`${name}\n  ${format(value)} ${options.unit}${judge(value, options.limit)}`)
  return value
}
