import type { Language } from '@ehlo/shared'

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** "2 min ago", in the language; now is what the caller says it is. */
export function ago(language: Language, time: number | string, now = Date.now()): string {
  const seconds = Math.max(0, (now - new Date(time).getTime()) / 1000)
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' })
  for (const [unit, length] of units) {
    if (seconds >= length) return format.format(-Math.floor(seconds / length), unit)
  }
  return format.format(0, 'second')
}

/** "420 ms" or "1.4 s". */
export function duration(language: Language, elapsedMs: number): string {
  const isShort = elapsedMs < 1000
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isShort ? 'millisecond' : 'second',
    maximumFractionDigits: isShort ? 0 : 1,
  }).format(isShort ? Math.round(elapsedMs) : elapsedMs / 1000)
}

export function clock(language: Language, time: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(time),
  )
}

/** Where a list has little room, a time of this year goes without it. */
export function clockInList(language: Language, time: string, now = new Date()): string {
  const at = new Date(time)
  if (at.getFullYear() !== now.getFullYear()) return clock(language, time)
  const parts = { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' } as const
  return new Intl.DateTimeFormat(language, parts).format(at)
}

export function day(language: Language, time: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(time))
}

/** "35 MB", as providers state their limits. */
export function bytes(language: Language, count: number): string {
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(count / 1_000_000)
}
