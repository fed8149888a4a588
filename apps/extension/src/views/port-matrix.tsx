import type { Encryption, PortCell } from '@ehlo/shared'
import { inspectWords } from '../i18n/inspect/words.ts'
import { settingsOf } from './health.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'
import { quoteReply } from '@ehlo/shared/names'

const encryptions: readonly Encryption[] = ['tls', 'starttls', 'none']

const looks: Record<PortCell['result'], { icon: IconName; tone: string }> = {
  works: { icon: 'ok', tone: 'ok-text' },
  refused: { icon: 'fail', tone: 'muted' },
  timeout: { icon: 'question', tone: 'muted' },
  unreachable: { icon: 'question', tone: 'muted' },
  'wrong-encryption': { icon: 'dash', tone: 'muted' },
  'starttls-not-offered': { icon: 'dash', tone: 'muted' },
  'not-smtp': { icon: 'warn', tone: 'warn-text' },
}

/** What each encryption meets on each port. */
export function PortMatrix({ cells }: { cells: readonly PortCell[] }) {
  const t = inspectWords()
  return (
    <table class="matrix">
      <caption class="hidden-visually">{t.ports}</caption>
      <thead>
        <tr>
          <th scope="col">{t.port}</th>
          {encryptions.map((encryption) => (
            <th key={encryption} scope="col">
              {t.columns[encryption]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(cells).map(({ port, family, row }) => (
          <tr key={`${port}-${family}`}>
            <th scope="row">
              {port}
              {family === 6 ? <span class="label-small"> {t.ipv6}</span> : null}
            </th>
            {encryptions.map((encryption) => (
              <Cell key={encryption} cell={row.find((one) => one.encryption === encryption)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ cell }: { cell: PortCell | undefined }) {
  const t = inspectWords()
  if (cell === undefined) return <td>…</td>
  const { icon, tone } = looks[cell.result]
  const result = t.results[cell.result]
  const said = cell.reply === undefined ? result : quoteReply(cell.reply)
  const isWorthless = cell.encryption === 'none' && cell.result === 'works'
  return (
    <td class={cell.result} title={t.resultTitle(settingsOf(cell), said)}>
      <Icon name={isWorthless ? 'warn' : icon} class={isWorthless ? 'warn-text' : tone} />
      <span class={isWorthless ? 'warn-text' : tone}>{result}</span>
    </td>
  )
}

/** By port, IPv4 before IPv6; both are shown only where they differ. */
function rowsOf(cells: readonly PortCell[]) {
  const places = new Map<string, { port: number; family: 4 | 6; row: PortCell[] }>()
  for (const cell of cells) {
    const { port, family } = cell
    const place = places.get(`${port} ${family}`) ?? { port, family, row: [] }
    place.row.push(cell)
    places.set(`${port} ${family}`, place)
  }
  const rows = [...places.values()].sort((a, b) => a.port - b.port || a.family - b.family)
  return rows.filter((one) => {
    const ipv4 = one.family === 6 ? places.get(`${one.port} 4`) : undefined
    return ipv4 === undefined || resultsOf(ipv4.row) !== resultsOf(one.row)
  })
}

function resultsOf(row: readonly PortCell[]) {
  return row.map(({ encryption, result }) => `${encryption} ${result}`).join()
}
