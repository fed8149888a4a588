import type { ReportSubject } from './report.ts'

// Fields that hold Ehlo's own codes, ids and times, which a machine reads and no switch shortens. Every other string is, or
// may hold, words of people, servers and machines: a field that is new is redacted until somebody says here that it need not be.
const coded = new Set([
  'actor',
  'aligned',
  'authMethod',
  'cause',
  'check',
  'code',
  'connectionId',
  'depth',
  'encrypted',
  'encryption',
  'enhancedStatus',
  'explainedAt',
  'field',
  'folder',
  'id',
  'kind',
  'notAfter',
  'notBefore',
  'proof',
  'references',
  'session',
  'severity',
  'sha256',
  'stage',
  'startedAt',
  'state',
  'status',
  'tlsVerification',
  'type',
  'verdict',
])

// The keys in here are those of an observation, which may be called like a code above and hold a server's word.
const open = 'values'

/** Everything that is known, for a machine, with every text gone through `safe`. */
export function renderJson(subject: ReportSubject, safe: (text: string) => string): string {
  return `${JSON.stringify(redact(subject, safe, coded), undefined, 2)}\n`
}

function redact(
  value: unknown,
  safe: (text: string) => string,
  kept: ReadonlySet<string>,
): unknown {
  if (typeof value === 'string') return safe(value)
  if (Array.isArray(value)) return value.map((each) => redact(each, safe, kept))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      kept.has(key) ? each : redact(each, safe, key === open ? nothing : kept),
    ]),
  )
}

const nothing: ReadonlySet<string> = new Set()
