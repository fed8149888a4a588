import { UsageError } from './usage-error.ts'

/** Reads a port; the sentence names the option and never the value. */
export function readPort(option: string, value: string): number {
  const port = Number(value)
  if (/^\d{1,5}$/.test(value) && port >= 1 && port <= 65535) return port
  throw new UsageError(`--${option} must be a number from 1 to 65535`)
}

/** The one of some values that was given. */
export function readChoice<const Value extends string>(
  option: string,
  values: readonly Value[],
  value: string,
): Value {
  const found = values.find((one) => one === value)
  if (found === undefined) {
    throw new UsageError(`--${option} must be one of ${values.join(', ')}`)
  }
  return found
}
