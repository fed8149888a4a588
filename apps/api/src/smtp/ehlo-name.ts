import type { Socket } from 'node:net'

/** The name for EHLO: a given one, else the socket's own address as a literal (RFC 5321 §4.1.3). */
export function ehloNameFor(socket: Socket, given: string | undefined): string {
  if (given !== undefined && given !== '') return given
  const address = (socket.localAddress ?? '127.0.0.1').replace(/^::ffff:/, '').replace(/%.*$/, '')
  return address.includes(':') ? `[IPv6:${address}]` : `[${address}]`
}
