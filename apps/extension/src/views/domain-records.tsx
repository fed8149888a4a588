import type { DnsRecordCheck } from '@ehlo/shared'
import { inspectWords } from '../i18n/inspect/words.ts'
import type { Words } from '../i18n/inspect/en.ts'
import { shareWords } from '../i18n/share/words.ts'
import { copyToClipboard } from '../state/copy-to-clipboard.ts'
import { CopyButton } from './copy-button.tsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'

type Row = DnsRecordCheck

const looks: Record<Row['verdict'], { icon: IconName; tone: string; order: number }> = {
  fail: { icon: 'fail', tone: 'bad-text', order: 0 },
  permerror: { icon: 'fail', tone: 'bad-text', order: 0 },
  warn: { icon: 'warn', tone: 'warn-text', order: 1 },
  temperror: { icon: 'question', tone: 'warn-text', order: 2 },
  none: { icon: 'dash', tone: 'muted', order: 3 },
  pass: { icon: 'ok', tone: 'ok-text', order: 4 },
}

/** What needs work first, with the record to publish; what is in order is folded. */
export function DomainRecords({ rows }: { rows: readonly Row[] }) {
  const t = inspectWords()
  const sorted = rows.toSorted((a, b) => looks[a.verdict].order - looks[b.verdict].order)
  const isWork = ({ verdict, suggested }: Row) =>
    looks[verdict].order < 3 || (verdict === 'none' && suggested !== undefined)
  const work = sorted.filter(isWork)
  const rest = sorted.filter((row) => !isWork(row))
  return (
    <>
      <RecordList rows={work} />
      {rest.length === 0 ? null : (
        <details class="fold" open={work.length === 0}>
          <summary>
            <Icon name="chevron" />
            {t.inOrder(rest.length)}
          </summary>
          <RecordList rows={rest} />
        </details>
      )}
    </>
  )
}

function RecordList({ rows }: { rows: readonly Row[] }) {
  if (rows.length === 0) return null
  return (
    <ul class="records">
      {rows.map((row) => (
        <Record key={`${row.check}-${row.name}-${row.type}`} row={row} />
      ))}
    </ul>
  )
}

function Record({ row }: { row: Row }) {
  const t = inspectWords()
  const { icon, tone } = looks[row.verdict]
  const { name, type, records, suggested } = row
  return (
    <li>
      <Icon name={icon} class={tone} />
      <div class="lines">
        <p>
          <span class="strong">{checkName(row, t)}</span>{' '}
          <span class={tone}>{t.verdicts[row.verdict]}</span>
        </p>
        <p class="label-small code">
          {name} {type}
        </p>
        {records.map((record) => (
          <p key={record} class="code record">
            {record}
          </p>
        ))}
        {suggested === undefined ? null : <Suggestion name={name} text={suggested} />}
      </div>
    </li>
  )
}

function Suggestion({ name, text }: { name: string; text: string }) {
  const t = inspectWords()
  return (
    <>
      <p class="label-small">{t.publish}</p>
      <div class="with-copy">
        <pre class="said">{text}</pre>
        <CopyButton
          label={shareWords().copyOf(name)}
          hasIconOnly
          copy={() => copyToClipboard(text)}
        />
      </div>
    </>
  )
}

/** A check of a newer API is shown by its id. */
function checkName({ check }: Row, t: Words): string {
  const names: Record<string, string> = t.checks
  return names[check] ?? check
}
