import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { findFreePort } from '../free-port.ts'

const debianRoot = '/usr/lib/postgresql'

export type PostgresServer = { url: string; stop: () => Promise<void> }

/** A real PostgreSQL of its own on a free port of loopback, kept in a temporary directory. */
export async function startPostgres(): Promise<PostgresServer> {
  // Not os.tmpdir(): the user postgres must be able to enter it whatever TMPDIR says.
  const directory = mkdtempSync('/tmp/ehlo-postgres-')
  giveToPostgres(directory)
  const data = join(directory, 'data')
  const bin = findBinaries()
  execFileSync(
    ...asPostgres(join(bin, 'initdb'), [
      '-D',
      data,
      '-U',
      'ehlo',
      '-A',
      'trust',
      '--no-sync',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
    ]),
    { stdio: ['ignore', 'ignore', 'inherit'], cwd: directory },
  )
  const port = await findFreePort()
  const options = ['-D', data, '-k', directory, '-h', '127.0.0.1', '-p', String(port), '-F']
  const server = spawn(...asPostgres(join(bin, 'postgres'), options), {
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: directory,
  })
  await waitUntilReady(server.stderr)
  return {
    url: `postgres://ehlo@127.0.0.1:${port}`,
    async stop() {
      const ended = once(server, 'exit')
      // Of the server itself: runuser, where there is one, passes no signal on.
      execFileSync(...asPostgres(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop']), {
        stdio: 'ignore',
        cwd: directory,
      })
      await ended
      rmSync(directory, { recursive: true })
    },
  }
}

function findBinaries(): string {
  const version = existsSync(debianRoot)
    ? readdirSync(debianRoot)
        .toSorted((a, b) => Number(b) - Number(a))
        .find((name) => existsSync(join(debianRoot, name, 'bin', 'postgres')))
    : undefined
  if (version === undefined)
    throw new Error('PostgreSQL is not installed: see scripts/system-packages.mjs')
  return join(debianRoot, version, 'bin')
}

// PostgreSQL refuses to run as root.
function asPostgres(program: string, parameters: string[]): [string, string[]] {
  return isRoot()
    ? ['runuser', ['-u', 'postgres', '--', program, ...parameters]]
    : [program, parameters]
}

function giveToPostgres(directory: string): void {
  if (!isRoot()) return
  const idOf = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  chownSync(directory, idOf('-u'), idOf('-g'))
}

function isRoot(): boolean {
  return userInfo().uid === 0
}

async function waitUntilReady(log: NodeJS.ReadableStream): Promise<void> {
  let said = ''
  await new Promise<void>((resolve, reject) => {
    log.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('ready to accept connections')) resolve()
    })
    log.on('end', () => reject(new Error(`PostgreSQL did not start: ${said}`)))
  })
}
