import { access as statFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { localOperator } from './access/principal.ts'
import type { Config } from './config.ts'
import type { Connections } from './connections/connections.ts'
import type { Corporations } from './connections/corporations.ts'
import { describeTaken } from './explain-listen-error.ts'
import { describeFault } from './log.ts'
import {
  plantPracticeSamples,
  practiceDirectory,
  practiceHost,
  startPracticeServer,
} from './practice/index.ts'

type UseCases = { corporations: Corporations; connections: Connections }

/**
 * Starts the practice server beside the API and, once in the life of a data directory, plants its sample connections.
 * Answers how to stop it. Where it cannot start, the API goes on without.
 */
export async function openPractice(
  { dataDir, host }: Pick<Config, 'dataDir' | 'host'>,
  { corporations, connections }: UseCases,
  print: (line: string) => void,
): Promise<() => Promise<void>> {
  const directory = practiceDirectory(dataDir)
  const address = practiceHost(host)
  const server = await startPracticeServer({ host: address, directory }).catch(
    async (fault: unknown) => print(await explain(fault, address)),
  )
  if (server === undefined) return async () => {}
  const marker = join(directory, 'planted')
  if (!(await exists(marker))) {
    await writeFile(marker, '')
    const nursery = {
      createCorporation: corporations.add.bind(undefined, localOperator),
      createConnection: connections.add.bind(undefined, localOperator),
    }
    await plantPracticeSamples(nursery, server)
  }
  const { tls, starttls, none } = server.ports
  print(
    `Practice server (nothing leaves this machine) at ${address}, ports ${tls}, ${starttls}, ${none}`,
  )
  print('A first test: npm run -s ehlo -- test --practice works')
  return server.close
}

async function explain(fault: unknown, host: string): Promise<string> {
  const rest = 'Everything else works; --no-practice starts without it.'
  const isTaken = fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE'
  if (!isTaken || !('port' in fault)) {
    return `The practice server cannot start (${describeFault(fault)}). ${rest}`
  }
  return `The practice server cannot start. ${await describeTaken(host, Number(fault.port))}, then start Ehlo again. ${rest}`
}

async function exists(path: string): Promise<boolean> {
  return statFile(path).then(
    () => true,
    () => false,
  )
}
