import { useEffect, useState } from 'preact/hooks'
import type { Connection } from '@ehlo/shared'
import { matrixWords } from '../i18n/matrix/words.ts'
import { connections } from '../state/directory.ts'
import { cellWord } from '../state/matrix/cell-word.ts'
import { findAddresses, isWithinScope, planMatrix, toCsv } from '@ehlo/shared/matrix'
import * as matrix from '../state/matrix/matrix.ts'
import { mayChange } from '../state/session.ts'
import { Field, SelectField } from '../views/field.tsx'
import { Frame } from '../views/frame.tsx'
import { titleOf } from '../views/health.ts'
import { MatrixGrid } from '../views/matrix-grid.tsx'
import { Notice } from '../views/notice.tsx'
import { failureWords } from '../views/problem-words.ts'
import '../styles/matrix.css'
import { SeenSenders } from './seen-senders.tsx'

type Depth = 'envelope' | 'message'

/** Connections by addresses: which may send as which, as far as it was found out. */
export function MatrixScreen() {
  const t = matrixWords()
  const [depth, setDepth] = useState<Depth>('envelope')
  useEffect(() => void matrix.recallMatrix(), [])
  const addresses = findAddresses(matrix.typedAddresses.value)
  // A connection of one co-worker has nothing to say about most addresses.
  const shown = connections.value.filter((connection) =>
    addresses.some((address) => isWithinScope(connection, address)),
  )
  const open = planMatrix(shown, addresses, matrix.cells.value, depth)
  return (
    <Frame
      title={t.title}
      foot={<Foot addresses={addresses} depth={depth} isOpen={open.length > 0} />}
    >
      <div class="stack">
        <Addresses />
        <SelectField
          label={t.depth}
          hint={t.depthNotes[depth]}
          name="depth"
          value={depth}
          options={(mayChange.value
            ? (['envelope', 'message'] as const)
            : (['envelope'] as const)
          ).map((one) => [one, t.depths[one]] as const)}
          onChange={setDepth}
        />
        <State addresses={addresses} connectionCount={shown.length} isOpen={open.length > 0} />
        {addresses.length === 0 ? null : (
          <MatrixGrid
            connections={shown}
            addresses={addresses}
            cells={matrix.cells.value}
            underWay={matrix.underWay.value}
          />
        )}
      </div>
    </Frame>
  )
}

function Addresses() {
  const t = matrixWords()
  const text = matrix.typedAddresses.value
  return (
    <>
      <Field label={t.addresses} hint={t.addressesHint}>
        {(control) => (
          <textarea
            {...control}
            name="addresses"
            rows={4}
            spellcheck={false}
            value={text}
            onInput={(event) => void matrix.changeAddresses(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="buttons">
        <label class="button file">
          {t.importFile}
          <input
            type="file"
            accept=".csv,.txt,text/csv,text/plain"
            onChange={(event) => void takeFile(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
      <SeenSenders />
    </>
  )
}

// A list of addresses is small; a file that is not would only freeze the page.
const largestFile = 1_000_000

async function takeFile(file: File | undefined) {
  if (file === undefined || file.size > largestFile) return
  await matrix.addAddresses(await file.text())
}

type StateProps = { addresses: readonly string[]; connectionCount: number; isOpen: boolean }

function State({ addresses, connectionCount, isOpen }: StateProps) {
  const t = matrixWords()
  const failure = matrix.failure.value
  return (
    <>
      {failure === undefined ? null : (
        <Notice tone="bad" isAlert>
          {failureWords(failure)}
        </Notice>
      )}
      <p class="muted" role="status">
        {addresses.length === 0
          ? t.empty
          : matrix.isRunning.value
            ? t.running(matrix.underWay.value.size)
            : isOpen
              ? t.counted(addresses.length, connectionCount)
              : t.nothingOpen}
      </p>
    </>
  )
}

type FootProps = { addresses: readonly string[]; depth: Depth; isOpen: boolean }

function Foot({ addresses, depth, isOpen }: FootProps) {
  const t = matrixWords()
  if (matrix.isRunning.value) {
    return (
      <button type="button" class="button" onClick={() => void matrix.stopMatrix()}>
        {t.stop}
      </button>
    )
  }
  return (
    <>
      <button
        type="button"
        class="button primary"
        disabled={!isOpen}
        onClick={() => void matrix.startMatrix(addresses, depth)}
      >
        {t.start}
      </button>
      <button
        type="button"
        class="button"
        disabled={addresses.length === 0}
        onClick={() => saveAsCsv(addresses)}
      >
        {t.export}
      </button>
    </>
  )
}

function saveAsCsv(addresses: readonly string[]) {
  const t = matrixWords()
  const columns = connections.value.map((connection) => ({
    id: connection.id,
    name: titleOf(connection),
  }))
  const csv = toCsv(t.address, columns, addresses, (id, address) => {
    const connection = connections.value.find((one: Connection) => one.id === id)
    const cell = matrix.cells.value[id]?.[address.toLowerCase()]
    if (connection === undefined) return ''
    const word = t.words[cellWord(cell, connection, address)[0]]
    return cell?.words === undefined ? word : `${word}: ${cell.words}`
  })
  const link = document.createElement('a')
  // The byte order mark tells spreadsheets that it is UTF-8.
  link.href = URL.createObjectURL(new Blob(['\ufeff', csv], { type: 'text/csv' }))
  link.download = 'ehlo-senders.csv'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
