import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const projectRoot = join(import.meta.dirname, '..', '..', '..')

export type Finished = { status: number | null; output: string; errors: string }

export type RunOptions = {
  /** Beside PATH and HOME only what is given here. */
  environment?: Record<string, string>
  input?: string
  /** The Node that runs it. */
  node?: string
  /** Another copy of the project. */
  root?: string
  /** Nobody reads what it prints. */
  isUnread?: boolean
  /** Ctrl-C is pressed when this resolves. */
  interrupted?: Promise<unknown>
}

/** Runs the command line as a process of its own, to its end. */
export async function runEhlo(args: string[], options: RunOptions = {}): Promise<Finished> {
  const { environment = {}, input = '', node = process.execPath, root = projectRoot } = options
  const child = spawn(node, [join(root, 'apps', 'api', 'bin', 'ehlo.js'), ...args], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
  })
  child.stdin.end(input)
  if (options.isUnread === true) child.stdout.destroy()
  void options.interrupted?.then(() => child.kill('SIGINT'))
  const [output, errors, status] = await Promise.all([
    options.isUnread === true ? '' : readAll(child.stdout),
    readAll(child.stderr),
    new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    }),
  ])
  return { status, output, errors }
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
