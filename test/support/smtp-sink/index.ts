import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { findFreePort } from '../free-port.ts'
import { canConnect } from '../lab/readiness.ts'

export interface SmtpSink {
  host: string
  port: number
  stop(): Promise<void>
}

/**
 * Postfix's smtp-sink: takes mail as fast as any server can, in cleartext, and throws it away; for rates. `options` are its
 * own (`-w 1` waits a second after DATA, `-f RCPT` refuses). What arrived is better read from the scripted server.
 */
export async function startSmtpSink(host = '127.0.0.1', options: string[] = []): Promise<SmtpSink> {
  const port = await findFreePort(host)
  const sink = ['smtp-sink', ...options, `inet:${host}:${port}`, '1024']
  // It refuses to run as root, and must not outlive whoever wanted it.
  const guards = [
    '--reuid',
    'nobody',
    '--regid',
    'nogroup',
    '--clear-groups',
    '--pdeathsig',
    'KILL',
  ]
  const child = spawn('setpriv', [...guards, ...sink], { stdio: 'ignore' })
  while (!(await canConnect({ host, port }))) {
    if (child.exitCode !== null) throw new Error(`smtp-sink ended with status ${child.exitCode}.`)
    await setTimeout(10)
  }
  return {
    host,
    port,
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}
