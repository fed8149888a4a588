import type { Finding } from '../model/finding.ts'
import type { Language } from '../model/language.ts'
import type { IdentityVerdict, Outcome } from '../model/outcome.ts'
import type { Run } from '../model/run.ts'
import { reportWords } from './report-words-by-language.ts'
import type { ReportWords } from './report-words.ts'
import { shortenAddresses } from './shorten-addresses.ts'

export type ReportOptions = {
  language: Language
  /** Findings in that language, where it is not the one that the run was asked in. */
  findings?: readonly Finding[]
  /** Shortens every address; on unless told. */
  shortensAddresses?: boolean
}

/** What a report says, without a form yet. Every text of a server in it is to be shown as text. */
export type Report = {
  words: ReportWords
  facts: [label: string, value: string][]
  verdicts: { isGood: boolean; text: string; reply?: string }[]
  findings: readonly Finding[]
  stages: [name: string, status: string, elapsed: string][]
  transcript: string[]
}

/** Gathers what a run found. Credentials cannot be in it: they never were in the run. */
export function gatherReport(run: Run, options: ReportOptions): Report {
  const words = reportWords[options.language]
  const safe = options.shortensAddresses === false ? (text: string) => text : shortenAddresses
  const findings = options.findings ?? run.findings
  return {
    words,
    facts: gatherFacts(run, words, options.language).map(([label, value]) => [label, safe(value)]),
    verdicts: gatherVerdicts(run.outcome, words).map(({ isGood, text, reply }) => ({
      isGood,
      text: safe(text),
      ...(reply === undefined ? {} : { reply: safe(reply) }),
    })),
    findings: findings.map((finding) => ({
      ...finding,
      evidence: finding.evidence.map((each) => ({ ...each, text: safe(each.text) })),
    })),
    stages: run.stages.map(({ id, status, elapsedMs }) => [
      words.stage[id],
      words.stageStatus[status],
      `${Math.round(elapsedMs)} ms`,
    ]),
    transcript: run.transcript.map(({ from, text }) => `${arrows[from]} ${safe(text)}`),
  }
}

const arrows = { client: '>', server: '<', note: '·' }

function gatherFacts(run: Run, words: ReportWords, language: Language): [string, string][] {
  const { settings, egress } = run
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'long' })
  const facts: [string, string][] = []
  if (settings !== undefined) {
    facts.push([words.server, describeServer(run)])
    if (settings.username !== '') facts.push([words.login, settings.username])
  }
  facts.push([words.testedAt, time.format(new Date(run.startedAt))])
  if (egress.address !== '') facts.push([words.testedFrom, egress.address])
  return facts
}

const behaviours = { tls: 'TLS', starttls: 'STARTTLS', none: '—' }

/** `smtp.example.com, STARTTLS · 587` */
function describeServer({ settings }: Pick<Run, 'settings'>): string {
  if (settings === undefined) return ''
  return `${settings.host}, ${behaviours[settings.encryption]} · ${settings.port}`
}

function gatherVerdicts(outcome: Outcome | undefined, words: ReportWords): Report['verdicts'] {
  if (outcome === undefined) return []
  const { authentication, sender, onBehalfOf } = outcome
  const login = {
    pass: words.loginWorks,
    fail: words.loginFails,
    inconclusive: words.loginUnclear,
    'not-tested': words.loginNotTested,
  }
  const identities = [sender, ...onBehalfOf].filter(({ status }) => status !== 'not-tested')
  return [
    {
      isGood: authentication.status === 'pass',
      text: login[authentication.status],
      ...replyOf(authentication.status === 'pass' ? {} : authentication),
    },
    ...identities.map((identity) => ({
      isGood: identity.status === 'accepted',
      text: describeIdentity(identity, words),
      ...replyOf(identity.status === 'accepted' ? {} : identity),
    })),
  ]
}

function describeIdentity(identity: IdentityVerdict, words: ReportWords): string {
  const isEnvelopeOnly = identity.status === 'accepted' && identity.proof === 'envelope'
  return isEnvelopeOnly
    ? words.notRefusedSoFar(identity.address)
    : words.identity[identity.status](identity.address)
}

function replyOf(verdict: Pick<IdentityVerdict, 'reply'>): { reply?: string } {
  return verdict.reply === undefined ? {} : { reply: verdict.reply.text }
}
