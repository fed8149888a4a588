import type { Connection } from '@ehlo/shared'
import { matrixWords } from '../i18n/matrix/words.ts'
import { cellWord } from '../state/matrix/cell-word.ts'
import type { MatrixCells } from '@ehlo/shared/matrix'
import type { Tone } from '../state/verdict.ts'
import { titleOf } from './health.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'

const icons: Record<Tone, IconName> = { ok: 'ok', bad: 'fail', warn: 'question', open: 'dash' }

type MatrixGridProps = {
  connections: readonly Connection[]
  addresses: readonly string[]
  cells: MatrixCells
  underWay: ReadonlySet<string>
}

/** A line for each address, a column for each connection; on a narrow screen a card for each address. */
export function MatrixGrid({ connections, addresses, cells, underWay }: MatrixGridProps) {
  const t = matrixWords()
  return (
    <div class="matrix-wide" role="group" aria-label={t.address} tabIndex={0}>
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">{t.address}</th>
            {connections.map((connection) => (
              <th scope="col" key={connection.id} aria-busy={underWay.has(connection.id)}>
                {titleOf(connection)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {addresses.map((address) => (
            <tr key={address}>
              <th scope="row">{address}</th>
              {connections.map((connection) => (
                <Cell key={connection.id} connection={connection} address={address} cells={cells} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type CellProps = { connection: Connection; address: string; cells: MatrixCells }

function Cell({ connection, address, cells }: CellProps) {
  const t = matrixWords()
  const cell = cells[connection.id]?.[address.toLowerCase()]
  const [word, tone] = cellWord(cell, connection, address)
  const isStale = cell !== undefined && cell.version !== connection.version && word !== 'outside'
  return (
    <td class={word === 'outside' ? `${tone} outside` : tone}>
      <span class="of">{titleOf(connection)}</span>
      <Icon name={icons[tone]} />
      <span class="word">
        {t.words[word]}
        {isStale ? <span class="muted"> ({t.words.stale})</span> : null}
        {cell?.words === undefined ? null : <span class="said-briefly">{cell.words}</span>}
      </span>
    </td>
  )
}
