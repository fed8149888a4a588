import type { Connection } from '@ehlo/shared'
import { cellsOf, isWithinScope, mostInRun, planMatrix, toCsv } from '@ehlo/shared/matrix'
import type { MatrixCell, MatrixOrder, SkippedLine } from '@ehlo/shared/matrix'
import { localOperator } from '../../access/principal.ts'
import type { Connections } from '../../connections/connections.ts'
import { Refusal } from '../../refusal.ts'
import { exitStatus } from '../exit-status.ts'
import { withTests } from '../open-tests.ts'
import type { StoredTests } from '../open-tests.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { toSafeJson, visible } from '../view/visible.ts'
import { readMatrixOptions } from './matrix-options.ts'

/** What came of one address at one connection; a run that never began has no id. */
type Answer = Pick<MatrixCell, 'status' | 'proof' | 'words'> & {
  connectionId: string
  connection: string
  address: string
  runId?: string
}

const serversAtOnce = 8

/** `ehlo matrix`: which stored connection may send as whom. */
export async function matrix(args: string[], terminal: Terminal): Promise<number> {
  const { addresses, skipped, depth, format, ...asked } = await readMatrixOptions(args)
  for (const line of skipped) terminal.errors.write(`ehlo: ${visible(describeSkipped(line))}\n`)
  return withTests(terminal, async (stored) => {
    const chosen = choose(await listConnections(stored.connections), asked.connections)
    const answers: Answer[] = []
    const show = (found: Answer[]): void => {
      answers.push(...found)
      if (format === 'csv') return
      const describe = format === 'json' ? toSafeJson : lineOf
      for (const answer of found) terminal.output.write(`${describe(answer)}\n`)
    }
    await eachServer(chosen, async (connection) => {
      for (const some of inRuns(addresses)) {
        const [order] = planMatrix([connection], some, {}, depth)
        if (order !== undefined) show(await ask(stored, order, some))
      }
    })
    if (format === 'csv') terminal.output.write(asCsv(chosen, addresses, answers))
    const outside = addresses.filter((address) => answers.every((one) => one.address !== address))
    for (const address of outside) {
      terminal.errors.write(`ehlo: no chosen connection may carry mail of ${visible(address)}\n`)
    }
    const isEachAsked =
      outside.length === 0 && skipped.every(({ reason }) => reason !== 'not-an-address')
    const isGood = isEachAsked && answers.every(({ status }) => status === 'accepted')
    return isGood ? exitStatus.ok : exitStatus.failed
  })
}

function describeSkipped(skipped: SkippedLine): string {
  const place = `--file, line ${skipped.line}`
  return skipped.reason === 'no-address'
    ? `${place}: no e-mail address, skipped`
    : `${place}: ${skipped.text} is no e-mail address, not asked about`
}

async function listConnections(connections: Connections): Promise<Connection[]> {
  const listed: Connection[] = []
  let cursor: string | undefined
  do {
    const page = await connections.list({ limit: 100, cursor })
    listed.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== undefined)
  return listed
}

function choose(listed: Connection[], asked: string[]): Connection[] {
  if (asked.includes('all')) return listed
  const isNamed = (one: Connection, name: string) => one.id === name || nameOf(one) === name
  if (!asked.every((name) => listed.some((one) => isNamed(one, name)))) {
    throw new UsageError('--connection must be the name or id of a stored one, or all')
  }
  return listed.filter((one) => asked.some((name) => isNamed(one, name)))
}

/** One conversation at a time with each server, so that none sees a crowd; a silent one holds up nobody but itself. */
async function eachServer(
  connections: Connection[],
  work: (connection: Connection) => Promise<void>,
): Promise<void> {
  const waiting = Map.groupBy(connections, ({ host }) => host).values()
  const turn = async (): Promise<void> => {
    for (const ofServer of waiting) {
      for (const connection of ofServer) await work(connection)
    }
  }
  await Promise.all(Array.from({ length: serversAtOnce }, turn))
}

function nameOf({ name, host }: Connection): string {
  return name === '' ? host : name
}

function inRuns(addresses: string[]): string[][] {
  const count = Math.ceil(addresses.length / mostInRun)
  return Array.from({ length: count }, (_, at) =>
    addresses.slice(at * mostInRun, (at + 1) * mostInRun),
  )
}

async function ask(
  { tests, runs }: StoredTests,
  { connection, body }: MatrixOrder,
  addresses: string[],
): Promise<Answer[]> {
  const answer = (
    address: string,
    cell: Omit<Answer, 'connectionId' | 'connection' | 'address'>,
  ) => ({
    connectionId: connection.id,
    connection: nameOf(connection),
    address,
    ...cell,
  })
  const within = addresses.filter((address) => isWithinScope(connection, address))
  try {
    const order = { request: body, language: 'en', keyed: undefined } as const
    const runId = await tests.testConnection(localOperator, connection.id, order)
    const cells = cellsOf(await runs.untilEnd(runId))
    return within.map((address) => {
      const { status, proof, words } = cells[address.toLowerCase()] ?? { status: 'not-tested' }
      return answer(address, {
        status,
        runId,
        ...(proof === undefined ? {} : { proof }),
        ...(words === undefined ? {} : { words }),
      })
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { message: words } = error
    return within.map((address) => answer(address, { status: 'not-tested', words }))
  }
}

/** An offer that was not refused is no yes yet (Microsoft 365 decides after DATA): it is not called one. */
function verdictOf({ status, proof, words }: Answer): string {
  const verdict = status === 'accepted' && proof === 'envelope' ? 'not refused' : status
  return words === undefined ? verdict : `${verdict}: ${words.replaceAll(/\s*\n\s*/g, ' ')}`
}

function lineOf(answer: Answer): string {
  return visible([answer.address, answer.connection, verdictOf(answer)].join('  '))
}

function asCsv(connections: Connection[], addresses: string[], answers: Answer[]): string {
  const columns = connections.map((one) => ({ id: one.id, name: nameOf(one) }))
  const found = new Map(answers.map((one) => [`${one.connectionId} ${one.address}`, one]))
  return toCsv('address', columns, addresses, (id, address) => {
    const answer = found.get(`${id} ${address}`)
    return answer === undefined ? 'outside' : visible(verdictOf(answer))
  })
}
