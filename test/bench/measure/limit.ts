export type Limit = { atMost: number } | { atLeast: number }

/** `≤ 0.12, met`; an unmet limit makes the process end with status 1. */
export function judge(value: number, limit: Limit | undefined): string {
  if (!limit) return ''
  const isUpper = 'atMost' in limit
  const isMet = isUpper ? value <= limit.atMost : value >= limit.atLeast
  if (!isMet) process.exitCode = 1
  const bound = isUpper ? `≤ ${limit.atMost}` : `≥ ${limit.atLeast}`
  return `  limit ${bound}, ${isMet ? 'met' : 'NOT MET'}`
}

export function format(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}
