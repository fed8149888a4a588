import type { Candidate, CertificateFacts, DnsRecordCheck } from '../model/inspection.ts'
import type { Alternative, Run } from '../model/run.ts'
import type { ReportWords } from './report-words.ts'

/** What an inspection or a discovery found, as lines under a heading. */
export type ReportSection = {
  title: string
  lines: string[]
  /** What anybody can look up, and a record to publish, which is of no use when it is shortened. */
  isPublic: boolean
}

/** The best first, as on the screen; what is in order is told by its absence. */
export function gatherSections(run: Run, words: ReportWords): ReportSection[] {
  const { candidates = [], certificate, tls, dns = [] } = run
  const t = words.lookup
  const waysIn = run.kind === 'inspect' ? run.alternatives.map(describeSettings) : []
  const offered = tls?.versions.filter((one) => one.offered === true).map(({ version }) => version)
  const sections = [
    {
      title: t.candidates,
      lines: candidates.map((one) => describeCandidate(one, words)),
      isPublic: false,
    },
    { title: t.waysIn, lines: waysIn, isPublic: false },
    {
      title: t.certificate,
      lines: certificate ? [describeCertificate(certificate, words)] : [],
      isPublic: true,
    },
    {
      title: 'TLS',
      lines: tls && offered ? [`${offered.join(', ')}; ${tls.profile}`] : [],
      isPublic: true,
    },
    {
      title: t.records,
      lines: dns.flatMap((row) => describeRecord(row, words)),
      isPublic: true,
    },
  ]
  return sections.filter(({ lines }) => lines.length > 0)
}

const behaviours = { tls: 'TLS', starttls: 'STARTTLS', none: '—' }

/** `smtp.example.com, STARTTLS · 587` */
export function describeSettings({ host, encryption, port }: Alternative): string {
  return `${host}, ${behaviours[encryption]} · ${port}`
}

function describeCandidate(candidate: Candidate, { lookup: t }: ReportWords): string {
  const { usernames, note, trusted, verified } = candidate
  const marks = [
    verified ? t.answers : t.noAnswer,
    trusted ? t.confirmed : t.unconfirmed,
    `${t.loginName}: ${usernames.join(', ')}`,
  ]
  const said = note === undefined ? '' : `. ${note}`
  return `${describeSettings(candidate)} (${marks.join('; ')})${said}`
}

function describeCertificate(
  { chain, daysLeft, trusted, nameMatch, error }: CertificateFacts,
  { lookup: t }: ReportWords,
): string {
  const days = Math.floor(daysLeft)
  const [leaf] = chain
  return [
    leaf === undefined ? '' : leaf.names.join(', ') || leaf.subject,
    leaf?.issuer ?? '',
    days < 0 ? t.expired(-days) : t.daysLeft(days),
    trusted ? '' : `${t.untrusted}${error === undefined ? '' : ` (${error})`}`,
    nameMatch ? '' : t.otherName,
  ]
    .filter(Boolean)
    .join('; ')
}

function describeRecord(row: DnsRecordCheck, { lookup: t }: ReportWords): string[] {
  const { name, type, records, verdict, suggested } = row
  const isInOrder = verdict === 'pass' || (verdict === 'none' && suggested === undefined)
  if (isInOrder) return []
  const found = records.length === 0 ? [] : [`${t.found}: ${records.join(' | ')}`]
  const publish = suggested === undefined ? [] : [`${t.publish}: ${suggested}`]
  return [`${name} ${type}: ${[t.verdicts[verdict], ...found, ...publish].join('; ')}`]
}
