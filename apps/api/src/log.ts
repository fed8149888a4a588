/** Where the operator reads what happened. Fields are names, numbers and ids: never a body, never a secret. */
export type Log = (
  level: 'info' | 'warning' | 'error',
  event: string,
  fields?: Record<string, string | number | undefined>,
) => void

/**
 * An unexpected error as one line: its class, code and stack frames. Its message is left out, because parsers and
 * database drivers quote what they were given, and that may be a password.
 */
export function describeFault(fault: unknown): string {
  if (!(fault instanceof Error)) return typeof fault
  const code = 'code' in fault && typeof fault.code === 'string' ? ` ${fault.code}` : ''
  const frames = (fault.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim())
  const cause = fault.cause === undefined ? '' : ` caused by ${describeFault(fault.cause)}`
  return `${fault.name}${code} ${frames.join(' ')}${cause}`
}
