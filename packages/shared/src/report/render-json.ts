import type { ReportSubject } from './report.ts'

// Fields that hold words of people, servers and machines. The rest are codes, times and ids of Ehlo, which stay as they are.
const wordy = new Set([
  'text',
  'host',
  'username',
  'address',
  'ehloName',
  'name',
  'names',
  'records',
  'suggested',
  'subject',
  'issuer',
  'value',
  'note',
  'error',
  'explanation',
  'steps',
  'usernames',
  'startedBy',
  'values',
])

/** Everything that is known, for a machine, with every text gone through `safe`. */
export function renderJson(subject: ReportSubject, safe: (text: string) => string): string {
  return `${JSON.stringify(redact(subject, false, safe), undefined, 2)}\n`
}

function redact(value: unknown, isWordy: boolean, safe: (text: string) => string): unknown {
  if (typeof value === 'string') return isWordy ? safe(value) : value
  if (Array.isArray(value)) return value.map((each) => redact(each, isWordy, safe))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      redact(each, isWordy || wordy.has(key), safe),
    ]),
  )
}
