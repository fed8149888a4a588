import { spawn } from 'node:child_process'

export type Display = { name: string; environment: NodeJS.ProcessEnv; close: () => void }

/** A screen of its own with a window manager, so that real permission dialogs and menus take real keys. */
export async function openDisplay(): Promise<Display> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', () => reject(new Error('Xvfb did not start')))
    server.stdio[3]?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()))
  })
  const environment = { ...process.env, DISPLAY: `:${number}` }
  const manager = spawn('openbox', [], { env: environment, stdio: 'ignore' })
  return {
    name: `:${number}`,
    environment,
    close() {
      manager.kill()
      server.kill()
    },
  }
}
