import { withTimeLimit } from '../network/time-limit.ts'
import type { TestRun } from './test-run.ts'

/**
 * Connects to hosts that are known to answer, at the port that did not: where they do not answer either, it is the network
 * that blocks the port.
 */
export async function askControlHosts(
  run: TestRun,
): Promise<{ reached: boolean; hosts: readonly string[] } | undefined> {
  const hosts = run.deps.controlHosts ?? []
  if (hosts.length === 0) return undefined
  const answers = await Promise.all(hosts.map((host) => isReached(run, host)))
  return { reached: answers.includes(true), hosts }
}

async function isReached(run: TestRun, control: string): Promise<boolean> {
  const [host, port] = split(control)
  return await withTimeLimit(run.signal, run.limits.neighbourMs, async (signal) => {
    const { dialer } = run.deps
    const resolved = await dialer.resolve(host, port ?? run.plan.settings.port, signal)
    if (resolved.status === 'failed') return false
    const connected = await dialer.connect(resolved.destination, signal)
    if (connected.status === 'failed') return false
    connected.socket.destroy()
    return true
  })
}

// `host`, `host:port` or `[ipv6]:port`.
function split(control: string): [string, number | undefined] {
  const match = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d+))?$/.exec(control)
  if (match === null) return [control, undefined]
  return [match[1] ?? match[2] ?? control, match[3] === undefined ? undefined : Number(match[3])]
}
