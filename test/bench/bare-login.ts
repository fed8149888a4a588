import { connect } from 'node:net'
import { connect as connectTls, createSecureContext } from 'node:tls'
import type { TLSSocket } from 'node:tls'

interface BareLogin {
  /** An IP address. */
  address: string
  rootPem: string
  username: string
  password: string
}

/**
 * The least that a login on 587 costs a Node program: STARTTLS with a shared context, the wait for the first ticket, AUTH PLAIN,
 * QUIT. It judges nothing, keeps nothing, has no deadline. What it reaches is what this machine allows, in the same run.
 */
export function prepareBareLogin({ address, rootPem, username, password }: BareLogin) {
  const secureContext = createSecureContext({ ca: [rootPem] })
  const initialResponse = Buffer.from(`\0${username}\0${password}`).toString('base64')
  return () =>
    new Promise<void>((resolve, reject) => {
      let answered = 0
      let tls: TLSSocket | undefined
      const socket = connect({ host: address, port: 587, noDelay: true }).on('error', reject)
      const answer = (chunk: Buffer) => {
        const text = chunk.toString('latin1')
        // Of the lines of a reply, the last has no hyphen (RFC 5321 §4.2.1).
        if (!/(?:^|\n)\d{3} [^\n]*\r\n$/.test(text)) return
        answered += 1
        if (answered === 1) socket.write('EHLO [127.0.0.1]\r\n')
        else if (answered === 2) socket.write('STARTTLS\r\n')
        else if (answered === 3) {
          socket.off('data', answer)
          const secured = connectTls({ socket, secureContext, host: address })
            .on('error', reject)
            .once('session', () => secured.write('EHLO [127.0.0.1]\r\n'))
            .on('data', answer)
          tls = secured
        } else if (answered === 4) tls?.write(`AUTH PLAIN ${initialResponse}\r\n`)
        else if (answered === 5) {
          if (!text.startsWith('235')) reject(new Error('The bare login did not pass.'))
          tls?.write('QUIT\r\n')
        } else {
          tls?.destroy()
          resolve()
        }
      }
      socket.on('data', answer)
    })
}
