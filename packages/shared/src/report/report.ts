import type { Finding } from '../model/finding.ts'
import type { Language } from '../model/language.ts'
import type { IdentityVerdict, Outcome } from '../model/outcome.ts'
import { isPractice } from '../model/practice.ts'
import { quoteReply } from '../model/quote-reply.ts'
import type { Run } from '../model/run.ts'
import type { StageId } from '../model/stage.ts'
import { findProvider } from '../providers/find-provider.ts'
import type { Provider } from '../providers/provider.ts'
import { providers, type ProviderId } from '../providers/registry.ts'
import { createRedactor } from './redaction/create-redactor.ts'
import { withoutSecrets } from './redaction/without-secrets.ts'
import { fullRedaction, type Redaction } from './redaction/redaction.ts'
import { describeSettings, gatherSections } from './lookup-sections.ts'
import type { ReportSection } from './lookup-sections.ts'
import { reportWords } from './report-words-by-language.ts'
import type { ReportWords } from './report-words.ts'

/** A text that somebody pasted, and what it was found to mean. */
export type ExplainedText = {
  kind: 'text'
  text: string
  host?: string
  port?: number
  findings: readonly Finding[]
  explainedAt: string
  /** Where it is what a server said at an attempt to send a message, at `explainedAt`: whether that was the last. */
  attempt?: 'failed' | 'waits'
}

/** What can be reported: a run, or a pasted text with its findings. */
export type ReportSubject = Run | ExplainedText

export type ReportOptions = {
  language: Language
  /** Findings in that language, where it is not the one that the run was asked in (`retell` makes them). */
  findings?: readonly Finding[]
  /** What to hide; everything unless told. Secrets are always removed. */
  redaction?: Redaction
}

/** What a report says, without a form yet. Every text of a server in it is to be shown as text. */
export type Report = {
  words: ReportWords
  title: string
  facts: [label: string, value: string][]
  verdicts: { isGood: boolean; text: string; reply?: string }[]
  findings: readonly Finding[]
  /** The words that the findings rest on, where no verdict quotes them already. */
  quotes: ReadonlyMap<Finding, readonly string[]>
  sections: ReportSection[]
  stages: [name: string, status: string, elapsed: string][]
  /** The dialogue, or the text that was pasted. */
  transcript: string[]
}

/** Gathers what was found. What is hidden in it is marked (`marked-text.ts`). */
export function gatherReport(subject: ReportSubject, options: ReportOptions): Report {
  const words = reportWords[options.language]
  const safe = redactorFor(subject, options.redaction ?? fullRedaction)
  const isText = subject.kind === 'text'
  const outcome = isText ? undefined : subject.outcome
  const findings = toTell(subject, options.findings ?? subject.findings).map((finding) => ({
    ...finding,
    explanation: safe(finding.explanation),
    steps: finding.steps.map((step) => safe(step)),
    evidence: finding.evidence.map(({ stage, text }) => ({
      ...(stage === undefined ? {} : { stage }),
      text: safe(text),
    })),
  }))
  const isTest = subject.kind === 'test'
  return {
    words,
    title: words[titles[subject.kind]],
    facts: gatherFacts(subject, words, options.language).map(([label, value]) => [
      label,
      safe(value),
    ]),
    verdicts: gatherVerdicts(outcome, words).map(({ isGood, text, reply }) => ({
      isGood,
      text: safe(text),
      ...(reply === undefined ? {} : { reply: safe(reply) }),
    })),
    findings,
    quotes: new Map(isTest ? [] : findings.map((finding) => [finding, quotesOf(finding)])),
    sections: (isText ? [] : gatherSections(subject, words)).map((section) => ({
      ...section,
      lines: section.lines.map((line) => (section.isPublic ? withoutSecrets(line) : safe(line))),
    })),
    stages: (isText ? [] : subject.stages).map(({ id, status, elapsedMs }) => [
      words.stage[id],
      safe([words.stageStatus[status], ...refusalsAt(id, outcome, words)].join('; ')),
      `${Math.round(elapsedMs)} ms`,
    ]),
    transcript: isText
      ? safe(subject.text).split(/\r?\n/)
      : safe(
          subject.transcript.map(({ from, text }) => `${arrows[from]} ${text}`).join('\n'),
        ).split('\n'),
  }
}

const titles = {
  text: 'titleOfText',
  test: 'title',
  inspect: 'titleOfInspection',
  discover: 'titleOfDiscovery',
} as const

function quotesOf({ evidence }: Finding): string[] {
  return [...new Set(evidence.map(({ text }) => text))]
}

// Of what might be meant by a text alone, a reader of the report gets what is about as likely as the best.
const worthTelling = 0.5
const toldMax = 3

function toTell(subject: ReportSubject, findings: readonly Finding[]): readonly Finding[] {
  if (subject.kind !== 'text') return findings
  const [best] = findings
  return findings
    .filter(({ confidence }) => confidence >= (best?.confidence ?? 0) * worthTelling)
    .slice(0, toldMax)
}

/** The redactor of a run knows its login and what its machine calls itself. */
export function redactorFor(subject: ReportSubject, redaction: Redaction) {
  if (subject.kind === 'text') return createRedactor(redaction, {})
  const { settings } = subject
  const provider = settings === undefined ? undefined : findProvider({ host: settings.host })
  const isLiteral = provider !== undefined && literalUserOf(provider) === settings?.username
  return createRedactor(redaction, {
    // What every customer types, such as SendGrid's "apikey", is nobody's name.
    username: isLiteral ? undefined : settings?.username,
    ehloName: subject.egress.ehloName,
  })
}

function literalUserOf(id: ProviderId): string | undefined {
  const provider: Provider = providers[id]
  return provider.literalUser
}

const arrows = { client: '>', server: '<', note: '·' }

/** A stage that went well for one sender may have refused another. */
function refusalsAt(stage: StageId, outcome: Outcome | undefined, words: ReportWords): string[] {
  if (outcome === undefined) return []
  return [outcome.sender, ...outcome.onBehalfOf]
    .filter((identity) => identity.status === 'refused' && identity.stage === stage)
    .map(({ address }) => words.identity.refused(address))
}

function gatherFacts(
  subject: ReportSubject,
  words: ReportWords,
  language: Language,
): [string, string][] {
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'long' })
  const facts: [string, string][] = []
  if (subject.kind === 'text') {
    const { host, port, explainedAt, attempt } = subject
    if (host !== undefined) {
      facts.push([words.server, port === undefined ? host : `${host} · ${port}`])
    }
    facts.push([
      attempt ? words.attemptedAt : words.explainedAt,
      time.format(new Date(explainedAt)),
    ])
    return facts
  }
  const { settings, egress, startedAt } = subject
  if (settings !== undefined) {
    // Whoever is sent it must not take it for a fault of theirs.
    const practice = isPractice(settings) ? ` (${words.practice})` : ''
    facts.push([words.server, `${describeSettings(settings)}${practice}`])
    if (settings.username !== '') facts.push([words.login, settings.username])
  }
  facts.push([words.testedAt, time.format(new Date(startedAt))])
  if (egress.address !== '') facts.push([words.testedFrom, egress.address])
  return facts
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
  return verdict.reply === undefined ? {} : { reply: quoteReply(verdict.reply) }
}
