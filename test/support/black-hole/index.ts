import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

// Listens with the shortest queue, and is then stopped, so that nobody takes anything from it.
const LISTENER = `
const [host, port] = process.argv.slice(1)
const server = require('node:net').createServer().listen({ host, port: Number(port), backlog: 1 }, () => {
  console.log(server.address().port)
})
process.stdin.resume().on('end', () => process.exit())
`

export interface BlackHole {
  host: string
  port: number
  close(): Promise<void>
}

/**
 * An address that answers nothing at all, as behind a firewall that drops: connecting neither succeeds nor fails. Linux drops
 * SYNs for a listener whose queue is full.
 */
export async function openBlackHole(host = '127.0.0.1', wantedPort = 0): Promise<BlackHole> {
  const child = spawn(process.execPath, ['-e', LISTENER, '--', host, String(wantedPort)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const [printed] = (await once(child.stdout, 'data')) as [Buffer]
  const port = Number(printed.toString())
  child.kill('SIGSTOP')
  const fillers = await fillQueue(host, port)
  return {
    host,
    port,
    close: async () => {
      for (const filler of fillers) filler.destroy()
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}

async function fillQueue(host: string, port: number): Promise<Socket[]> {
  const fillers: Socket[] = []
  for (;;) {
    const filler = connect({ host, port })
    filler.on('error', () => undefined)
    fillers.push(filler)
    const patience = AbortSignal.timeout(100)
    try {
      await once(filler, 'connect', { signal: patience })
    } catch {
      return fillers
    }
  }
}
