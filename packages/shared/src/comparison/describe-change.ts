import type { RunSettings } from '../model/run.ts'
import type { Language } from '../model/language.ts'
import type { ComparisonWords } from './comparison-words.ts'
import { words as en } from './en.ts'
import { words as es } from './es.ts'
import { words as nb } from './nb.ts'
import type { CertificatePart, RunChange } from './run-change.ts'

/** A change in words: what it is about, and what it was and is. Values of servers are text of theirs. */
export type DescribedChange = { what: string; before: string; after: string }

const wordsOf: Record<Language, ComparisonWords> = { en, es, nb }

export function describeChange(change: RunChange, language: Language): DescribedChange {
  const t = wordsOf[language]
  switch (change.about) {
    case 'login':
      return tell(t.login, change, (status) => t.loginStatus[status])
    case 'identity':
      return tell(t.identity(change.address), change, (status) => t.identityStatus[status])
    case 'failed-stage':
      return tell(t.failedAt, change, (stage) => (stage === null ? t.nowhere : t.stage[stage]))
    case 'setting':
      return tell(t.setting[change.field], change, (value) => settingWord(t, change.field, value))
    case 'edit':
      return tell(t.edit, change, t.version)
    case 'provider':
      return tell(t.provider, change, (name) => name ?? t.unknownProvider)
    case 'certificate':
      return tell(t.certificate[change.part], change, (value) =>
        certificateWord(change.part, value, language),
      )
    case 'trust':
      return tell(t.trust, change, (isTrusted) => (isTrusted ? t.trusted : t.notTrusted))
    case 'name-match':
      return tell(t.nameMatch, change, (isMatch) => (isMatch ? t.matches : t.doesNotMatch))
    case 'tls-version':
      return tell(t.tlsVersion, change, asIs)
    case 'greeting':
      return tell(t.greeting, change, asIs)
    case 'capability':
      return tell(t.capability(change.keyword), change, (value) =>
        value === null ? t.notOffered : value || t.offered,
      )
    case 'mechanisms':
      return tell(t.mechanisms, change, (names) => names.join(', ') || t.notOffered)
    case 'size':
      // RFC 1870 §4: 0 is no limit that is known beforehand.
      return tell(t.size, change, (bytes) =>
        bytes ? t.megabytes(megabytes(bytes, language)) : t.noLimit,
      )
    case 'egress':
      return tell(t.egress[change.part], change, asIs)
    case 'port': {
      const what = t.port(change.port, t.encryption[change.encryption], change.family)
      return tell(what, change, (result) => t.portResult[result])
    }
    case 'dns':
      return tell(
        t.dns(change.type, change.name),
        change,
        (records) => records.join('\n') || t.noRecord,
      )
    case 'dns-verdict':
      return tell(t.dnsVerdict(change.type, change.name), change, (verdict) => t.verdict[verdict])
  }
}

function tell<Value>(
  what: string,
  { before, after }: { before: Value; after: Value },
  say: (value: Value) => string,
): DescribedChange {
  return { what, before: say(before), after: say(after) }
}

function certificateWord(part: CertificatePart, value: string, language: Language): string {
  if (part === 'notAfter') return day(value, language)
  // Enough to tell two apart; whoever pins one takes it from where it is told in full.
  return part === 'sha256' ? `${value.slice(0, 16)}…` : value
}

const asIs = (value: string) => value

function settingWord(t: ComparisonWords, field: keyof RunSettings, value: string): string {
  const known: Partial<Record<keyof RunSettings, Record<string, string>>> = {
    encryption: t.encryption,
    authMethod: t.authMethod,
    tlsVerification: { full: t.verifiedFully },
  }
  return known[field]?.[value] ?? value
}

function day(time: string, language: Language): string {
  const date = new Date(time)
  if (Number.isNaN(date.getTime())) return time
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(date)
}

function megabytes(bytes: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / 1024 ** 2)
}
