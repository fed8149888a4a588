import type { Capability, DnsRecordCheck, PortCell, Run } from '@ehlo/shared'
import type { Words } from '../words/index.ts'
import { findingLines } from './finding-lines.ts'
import type { Paint } from './paint.ts'
import { visible } from './visible.ts'

const encryptions = ['tls', 'starttls', 'none'] as const

/** An inspection for a terminal: the ports as a grid, TLS, the certificate, the domain's records, the findings. */
export function viewInspection(run: Run, host: string, words: Words, paint: Paint): string {
  return [
    paint('bold', words.inspecting(visible(host))),
    '',
    ...portLines(run.ports ?? [], words, paint),
    ...tlsLines(run, words, paint),
    ...offerLines(run, words),
    ...recordLines(run.dns ?? [], words, paint),
    ...run.findings.flatMap((finding) => findingLines(finding, words, paint)),
    '',
  ].join('\n')
}

function portLines(cells: PortCell[], words: Words, paint: Paint): string[] {
  const rows = new Map<string, PortCell[]>()
  for (const cell of cells) {
    const name = `${cell.port}${cell.family === 6 ? ' IPv6' : ''}`
    rows.set(name, [...(rows.get(name) ?? []), cell])
  }
  return [...rows].map(([name, row]) => {
    const parts = encryptions.flatMap((encryption) => {
      const cell = row.find((one) => one.encryption === encryption)
      if (cell === undefined) return []
      const text = `${words.encryption[encryption]}: ${words.portResults[cell.result]}`
      return [cell.result === 'works' ? paint('green', text) : paint('dim', text)]
    })
    return `  ${name.padEnd(10)} ${parts.join('   ')}`
  })
}

function tlsLines({ tls, certificate }: Run, words: Words, paint: Paint): string[] {
  if (tls === undefined || certificate === undefined) return []
  const offered = tls.versions.filter((one) => one.offered === true).map(({ version }) => version)
  const isGood = certificate.trusted && certificate.nameMatch
  const leaf = certificate.chain[0]
  const days = words.daysLeft(certificate.daysLeft)
  return [
    '',
    `  TLS        ${[...offered, visible(tls.cipher), visible(tls.group)].join(', ')}`,
    `  ${' '.repeat(10)} ${visible(tls.profile)}`,
    `  ${words.certificate.padEnd(10)} ${visible(leaf?.subject ?? '')}`,
    `  ${' '.repeat(10)} ${paint(isGood ? 'green' : 'red', isGood ? days : (certificate.error ?? words.otherName))}`,
    ...(leaf === undefined ? [] : [`  ${' '.repeat(10)} sha256:${leaf.sha256}`]),
  ]
}

function offerLines({ capabilities }: Run, words: Words): string[] {
  if (capabilities === undefined) return []
  const { beforeTls, afterTls } = capabilities
  const before = new Set(beforeTls.map(worded))
  const after = afterTls.map(worded)
  const shown = after.length > 0 ? after : [...before]
  const isUpgraded = before.size > 0 && after.length > 0
  const added = isUpgraded ? after.filter((extension) => !before.has(extension)) : []
  return [
    '',
    `  EHLO       ${shown.join(', ')}`,
    ...(added.length === 0
      ? []
      : [`  ${' '.repeat(10)} ${words.onlyAfterTls}: ${added.join(', ')}`]),
  ]
}

function worded({ keyword, value }: Capability): string {
  return visible(value === undefined || value === '' ? keyword : `${keyword} ${value}`)
}

const marks = {
  pass: ['green', '✓'],
  none: ['dim', '–'],
  warn: ['yellow', '!'],
  fail: ['red', '✗'],
  permerror: ['red', '✗'],
  temperror: ['dim', '?'],
} as const

function recordLines(rows: DnsRecordCheck[], words: Words, paint: Paint): string[] {
  return rows.flatMap((row, index) => {
    const [style, mark] = marks[row.verdict]
    return [
      ...(index === 0 ? [''] : []),
      `  ${paint(style, mark)} ${row.check.padEnd(11)} ${visible(row.name)} ${row.type}`,
      ...(row.verdict === 'pass'
        ? []
        : row.records.map((record) => paint('dim', `      ${visible(record)}`))),
      ...(row.suggested === undefined
        ? []
        : row.suggested.split('\n').map((line) => `      ${words.publish}: ${visible(line)}`)),
    ]
  })
}
