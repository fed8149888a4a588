import { connect } from 'node:net'
import type { Socket } from 'node:net'

export type Marionette = {
  /** Runs the body of a function in the browser's own window, with its rights; what it returns must be JSON. */
  run: <T>(body: string, ...given: unknown[]) => Promise<T>
  install: (folder: string) => Promise<void>
  close: () => void
}

/**
 * Firefox's own remote protocol, since WebDriver BiDi of the extended support release reaches neither the browser's window
 * nor a popup or sidebar of an extension: packets of `<length>:[0, id, command, parameters]`, answered by `[1, id, error, result]`.
 */
export async function openMarionette(port: number): Promise<Marionette> {
  const socket = await connectOnceThere(port)
  const waiting = new Map<number, (answer: [error: unknown, result: unknown]) => void>()
  let buffered = Buffer.alloc(0)
  let nextId = 1
  socket.on('data', (chunk) => {
    buffered = Buffer.concat([buffered, chunk])
    for (;;) {
      const colon = buffered.indexOf(':')
      const length = Number(buffered.subarray(0, Math.max(colon, 0)).toString())
      if (colon < 0 || buffered.length < colon + 1 + length) return
      const packet = JSON.parse(
        buffered.subarray(colon + 1, colon + 1 + length).toString(),
      ) as unknown
      buffered = buffered.subarray(colon + 1 + length)
      // The first packet is a greeting; every other one is an answer.
      if (!Array.isArray(packet)) continue
      const [, id, error, result] = packet as [number, number, unknown, unknown]
      waiting.get(id)?.([error, result])
      waiting.delete(id)
    }
  })
  const send = async (command: string, parameters: unknown): Promise<unknown> => {
    const id = nextId++
    const answered = new Promise<[unknown, unknown]>((resolve) => waiting.set(id, resolve))
    const packet = JSON.stringify([0, id, command, parameters])
    socket.write(`${Buffer.byteLength(packet)}:${packet}`)
    const [error, result] = await answered
    if (error !== null) throw new Error(`${command}: ${JSON.stringify(error)}`)
    return result
  }
  await send('WebDriver:NewSession', {})
  await send('Marionette:SetContext', { value: 'chrome' })
  return {
    async install(path) {
      await send('Addon:Install', { path, temporary: true })
    },
    async run<T>(body: string, ...args: unknown[]) {
      const script = `const given = [...arguments]; return (async () => { ${body} })()`
      const result = await send('WebDriver:ExecuteScript', { script, args, sandbox: null })
      return (result as { value: T }).value
    },
    close: () => socket.destroy(),
  }
}

async function connectOnceThere(port: number): Promise<Socket> {
  const deadline = Date.now() + 20_000
  for (;;) {
    const socket = connect(port, '127.0.0.1')
    const isThere = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true))
      socket.once('error', () => resolve(false))
    })
    if (isThere) return socket
    if (Date.now() > deadline) throw new Error('Firefox opened no port for Marionette')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
