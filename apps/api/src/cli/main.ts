import { exitStatus } from './exit-status.ts'
import { type Interruption, watchInterruption } from './interruption.ts'
import { suggest } from './suggest.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import { visible } from './view/visible.ts'

type Command = (args: string[], terminal: Terminal) => Promise<number>

// Each is loaded when it is asked for: a login test should not wait for a database driver.
const commands: Record<string, () => Promise<Command>> = {
  serve: async () => (await import('./commands/serve.ts')).serve,
  test: async () => (await import('./commands/test.ts')).test,
  matrix: async () => (await import('./commands/matrix.ts')).matrix,
  inspect: async () => (await import('./commands/inspect.ts')).inspect,
  discover: async () => (await import('./commands/discover.ts')).discover,
  diagnose: async () => (await import('./commands/diagnose.ts')).diagnose,
  route: async () => (await import('./commands/route.ts')).route,
  pair: async () => (await import('./commands/pair.ts')).pair,
  token: async () => (await import('./commands/token.ts')).token,
  audit: async () => (await import('./commands/audit.ts')).audit,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
}

/** Runs one command line and sets this process's exit status; `hasStarted` is called when a server is up. */
export async function main(args: string[], hasStarted: () => void = () => {}): Promise<void> {
  let interruption: Interruption | undefined
  const terminal: Terminal = {
    environment: process.env,
    // Opening it takes a tenth of a login test, which has no use for it.
    input: () => process.stdin,
    interruption: () => (interruption ??= watchInterruption()).signal,
    output: process.stdout,
    errors: process.stderr,
    hasStarted,
  }
  // Whoever read the output has gone, as `head` does: there is nobody left to say anything to.
  process.stdout.on('error', () => process.exit(exitStatus.couldNotRun))
  const ended = await runCommand(args, terminal)
  const interrupted = interruption?.status()
  if (interrupted !== undefined) {
    terminal.errors.write('ehlo: stopped before the end; what is missing was not tried.\n')
  }
  const status = interrupted ?? ended
  // A socket that a hostile server keeps half open must not keep the process; what was written goes out first.
  process.stdout.write('', () => process.exit(status))
}

async function runCommand([name, ...args]: string[], terminal: Terminal): Promise<number> {
  try {
    if (name === '--version' || name === 'version') {
      const { version } = await import('../version.ts')
      terminal.output.write(`ehlo ${version}\n`)
      return exitStatus.ok
    }
    if (name === undefined || name === 'help' || asksForHelp([name, ...args])) {
      const { help } = await import('./help.ts')
      terminal.output.write(help(name))
      return name === undefined ? exitStatus.usage : exitStatus.ok
    }
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (load === undefined) throw new UsageError(refuseCommand(name))
    const command = await load()
    return await command(args, terminal)
  } catch (error) {
    return await report(error, name, terminal)
  }
}

function asksForHelp(args: string[]): boolean {
  return args.some((arg) => arg === '--help' || arg === '-h')
}

function refuseCommand(name: string): string {
  const near = suggest(name, Object.keys(commands))
  return near === undefined ? 'there is no such command' : `no such command: is ${near} meant?`
}

async function report(
  error: unknown,
  name: string | undefined,
  { errors }: Terminal,
): Promise<number> {
  if (error instanceof UsageError) {
    const help =
      name !== undefined && Object.hasOwn(commands, name) ? `ehlo ${name} --help` : 'ehlo help'
    errors.write(`ehlo: ${visible(error.message)}\n\`${help}\` shows how it is used.\n`)
    return exitStatus.usage
  }
  const { explainFault } = await import('./explain-fault.ts')
  errors.write(`ehlo: ${visible(explainFault(error))}\n`)
  return exitStatus.couldNotRun
}
