const minuteMs = 60_000
const units = { m: minuteMs, h: 60 * minuteMs, d: 24 * 60 * minuteMs } as const
const shortestMs = 15 * minuteMs
const longestMs = 31 * units.d

/** What a period must be like, for whoever gave another. */
export const checkPeriodForm =
  '"off" or a period such as 90m, 6h or 1d, of 15 minutes at least and 31 days at most'

/** A period in milliseconds, undefined for `off`; or `wrong`. */
export function readCheckPeriod(text: string): number | undefined | 'wrong' {
  if (text === 'off') return undefined
  const [, digits, unit] = /^(\d{1,5})([mhd])$/.exec(text) ?? []
  if (digits === undefined || unit === undefined) return 'wrong'
  // The expression has found one of them.
  const periodMs = Number(digits) * units[unit as keyof typeof units]
  return periodMs >= shortestMs && periodMs <= longestMs ? periodMs : 'wrong'
}
