import { createDialer, isReached } from '../network/dialer.ts'
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

  #isReached(host: string, port: number): Promise<boolean> {
    const { deps, signal, limits } = this.#run
    return isReached(createDialer(deps), { host, port }, { signal, limitMs: limits.connectMs })
  }
}
