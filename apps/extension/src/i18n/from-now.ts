import type { Language } from '@ehlo/shared'

const units = [
  ['hour', 3600],
  ['minute', 60],
] as const

/** "in 9 minutes", in the language. */
export function fromNow(language: Language, seconds: number): string {
  const [unit, length] = units.find((each) => seconds >= each[1]) ?? (['second', 1] as const)
  return new Intl.RelativeTimeFormat(language).format(Math.ceil(seconds / length), unit)
}
