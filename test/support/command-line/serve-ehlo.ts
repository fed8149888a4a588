import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { projectRoot } from './run-ehlo.ts'

export type ServedProcess = {
  url: string
  child: ChildProcess
  /** What it has printed until now, on both streams. */
  said: () => string
  /** The text that follows these words, as soon as it is printed. */
  waitFor: (words: string) => Promise<string>
  /** Sends SIGTERM and answers the exit status. */
  stop: () => Promise<number | null>
}

type ServeOptions = {
  args?: string[]
  environment: Record<string, string>
  /** Another copy of the project. */
  root?: string
}

/** Runs `ehlo serve` as a process of its own until it listens. */
export async function serveEhlo(options: ServeOptions): Promise<ServedProcess> {
  const { args = [], environment, root = projectRoot } = options
  const launcher = join(root, 'apps', 'api', 'bin', 'ehlo.js')
  const child = spawn(process.execPath, [launcher, 'serve', ...args], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], EHLO_PORT: '0', ...environment },
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      child.emit('said')
    })
  }
  const exited = once(child, 'exit')
  const waitFor = async (words: string): Promise<string> => {
    while (!text.includes(words)) {
      const [status] = (await Promise.race([once(child, 'said'), exited])) as [number | undefined]
      if (status !== undefined) throw new Error(`It ended with ${status} instead, saying:\n${text}`)
    }
    const [rest = ''] = text.slice(text.indexOf(words) + words.length).split('\n')
    return rest.trim()
  }
  const stop = async (): Promise<number | null> => {
    child.kill('SIGTERM')
    const [status] = (await exited) as [number | null]
    return status
  }
  return { url: await waitFor('Ehlo listens at '), child, said: () => text, waitFor, stop }
}
