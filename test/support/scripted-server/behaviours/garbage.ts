import { randomBytes } from 'node:crypto'
import type { Behaviour } from '../script.ts'

/** Sends bytes that are neither SMTP nor TLS nor UTF-8, line ends among them. */
export function garbage(size = 2048): Behaviour {
  return (session) => {
    const bytes = randomBytes(size)
    bytes.write('\xff\xfe\x1b[31m\r\n', 0, 'latin1')
    return session.send(bytes)
  }
}
