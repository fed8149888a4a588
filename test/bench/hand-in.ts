import { connect, type Socket } from 'node:net'
import { once } from 'node:events'

type Destination = { port: number; request: Buffer }

/**
 * Sends one request again and again over kept connections, and answers how many a second were answered 202. On bare
 * sockets: with a client of node:http, half of what is measured on a small machine is the client.
 */
export async function acceptedPerSecond(
  { port, request }: Destination,
  { clients, count }: { clients: number; count: number },
): Promise<number> {
  let left = count
  const client = async () => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    await once(socket, 'connect')
    while (left > 0) {
      left -= 1
      socket.write(request)
      await readAccepted(socket)
    }
    socket.destroy()
  }
  const startedAt = performance.now()
  await Promise.all(Array.from({ length: clients }, client))
  return (count * 1000) / (performance.now() - startedAt)
}

/** A message for the API at `port`, which knows itself by the name `host`. */
export function writePost(
  { port, host, token }: { port: number; host: string; token: string },
  body: object,
): Destination {
  const content = JSON.stringify(body)
  const head = [
    'POST /v1/messages HTTP/1.1',
    `Host: ${host}`,
    `Authorization: Bearer ${token}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(content)}`,
  ]
  return { port, request: Buffer.from(`${head.join('\r\n')}\r\n\r\n${content}`) }
}

/** Resolves once an answer is whole; throws where it is no 202. */
async function readAccepted(socket: Socket): Promise<void> {
  let answer = ''
  while (!isWhole(answer)) {
    const [chunk] = (await once(socket, 'data')) as [Buffer]
    answer += chunk.toString('latin1')
  }
  if (!answer.startsWith('HTTP/1.1 202 ')) throw new Error(answer)
}

function isWhole(answer: string): boolean {
  const headEnd = answer.indexOf('\r\n\r\n')
  const length = /\r\ncontent-length: *(\d+)/i.exec(answer)?.[1]
  return length === undefined
    ? answer.endsWith('\r\n0\r\n\r\n')
    : headEnd !== -1 && answer.length >= headEnd + 4 + Number(length)
}
