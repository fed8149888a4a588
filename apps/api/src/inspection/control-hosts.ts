import { createDialer } from '../network/dialer.ts'
import { withTimeLimit } from '../network/time-limit.ts'
import type { InspectionRun } from './inspection-run.ts'

/** Whether any host that is known to answer did so at this port. */
export type ControlEvidence = { port: number; isReached: boolean }

/**
 * Asks the control hosts at each port that the server did not answer on, once a port: those that are known to answer at that
 * very port, since the silence of another says nothing.
 */
export class ControlHosts {
  readonly #run: InspectionRun
  readonly #asked = new Map<number, Promise<ControlEvidence>>()

  constructor(run: InspectionRun) {
    this.#run = run
  }

  ask(port: number): void {
    const given = this.#run.deps.controlHosts ?? []
    const hosts = given.filter((control) => control.port === port).map(({ host }) => host)
    if (hosts.length === 0 || this.#asked.has(port)) return
    this.#asked.set(
      port,
      Promise.all(hosts.map((host) => this.#isReached(host, port))).then((reached) => ({
        port,
        isReached: reached.includes(true),
      })),
    )
  }

  async answers(): Promise<ControlEvidence[]> {
    return await Promise.all(this.#asked.values())
  }

  async #isReached(host: string, port: number): Promise<boolean> {
    const run = this.#run
    const dialer = createDialer(run.deps)
    return await withTimeLimit(run.signal, run.limits.connectMs, async (signal) => {
      const resolved = await dialer.resolve(host, port, signal)
      if (resolved.status === 'failed') return false
      const connected = await dialer.connect(resolved.destination, signal)
      if (connected.status === 'failed') return false
      connected.socket.destroy()
      return true
    })
  }
}
