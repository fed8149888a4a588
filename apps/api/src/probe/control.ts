import { isReached } from '../network/dialer.ts'
import type { TestRun } from './test-run.ts'

/**
 * Connects to hosts that are known to answer, at the port that did not: where they do not answer either, it is the network
 * that blocks the port. The silence of a host that is known to answer elsewhere says nothing: it may serve other ports only.
 */
export async function askControlHosts(
  run: TestRun,
): Promise<{ reached: boolean; hosts: readonly string[] } | undefined> {
  const { port } = run.plan.settings
  const given = run.deps.controlHosts ?? []
  const same = given.filter((host) => host.port === port)
  const hosts = (same.length > 0 ? same : given).map(({ host }) => host)
  if (hosts.length === 0) return undefined
  const limits = { signal: run.signal, limitMs: run.limits.neighbourMs }
  const answers = await Promise.all(
    hosts.map((host) => isReached(run.deps.dialer, { host, port }, limits)),
  )
  const reached = answers.includes(true)
  return reached || same.length > 0 ? { reached, hosts } : undefined
}
