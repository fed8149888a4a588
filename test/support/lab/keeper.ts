import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// Reads process groups until its input ends, which it does however the test process goes, then ends them all and tidies up.
const KEEPER = `
groups=
while read -r group; do groups="$groups $group"; done
for group in $groups; do kill -s TERM -- "-$group" 2>/dev/null; done
for round in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
  alive=
  for group in $groups; do kill -s 0 -- "-$group" 2>/dev/null && alive=yes; done
  [ -z "$alive" ] && break
  sleep 0.1
done
for group in $groups; do kill -s KILL -- "-$group" 2>/dev/null; done
rm -rf -- "$1"
`

/** Runs a lab's servers, and sees to it that neither they nor their directory outlive the process that wanted them. */
export class Keeper {
  readonly directory: string
  readonly #process: ChildProcess
  readonly #servers = new Map<string, ChildProcess>()

  constructor(directory: string) {
    this.directory = directory
    this.#process = spawn('sh', ['-c', KEEPER, 'ehlo-lab-keeper', directory], {
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
    })
    this.#process.unref()
  }

  /** Starts a server that stays in the foreground; what it prints goes to `<name>.out` in the lab's directory. */
  start(name: string, program: string, args: string[]): void {
    const output = openSync(join(this.directory, `${name}.out`), 'a')
    const server = spawn(program, args, { stdio: ['ignore', output, output], detached: true })
    closeSync(output)
    if (server.pid === undefined) throw new Error(`${program} cannot be started.`)
    this.#process.stdin?.write(`${server.pid}\n`)
    server.unref()
    this.#servers.set(name, server)
  }

  /** Throws with a server's last words if one has ended that should be running. */
  assertAlive(): void {
    for (const [name, server] of this.#servers) {
      if (server.exitCode === null && server.signalCode === null) continue
      throw new Error(`The lab's ${name} ended (${server.exitCode}).\n${this.lastWords()}`)
    }
  }

  /** The ends of what the servers printed and logged. */
  lastWords(): string {
    const files = [...this.#servers.keys()].map((name) => `${name}.out`)
    return [...files, 'mail.log', 'dovecot.log']
      .map((file) => join(this.directory, file))
      .filter((file) => existsSync(file))
      .map((file) => `${file}:\n${readFileSync(file, 'utf8').slice(-1000)}`)
      .join('\n')
  }

  /** Ends every server and removes the directory. */
  async stop(): Promise<void> {
    const ended = once(this.#process, 'exit')
    this.#process.ref()
    this.#process.stdin?.end()
    await ended
  }
}
