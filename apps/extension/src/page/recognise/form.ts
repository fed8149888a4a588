import type { ReadLine } from './lines/read-line.ts'

/** How many lines below a control still explain it. */
const reachOfHint = 3

/** A form in which a server is set: the sentences below its fields give examples and defaults, not settings. */
export class Form {
  #namesServer = false
  #linesSince = 0

  leave(): void {
    this.#namesServer = false
  }

  takeControl(namesServer: boolean): void {
    this.#namesServer ||= namesServer
    this.#linesSince = 0
  }

  /** "Usually 465", "For Gmail: smtp.gmail.com"; what is only shown ("Port: 587") is a setting all the same. */
  isHint({ line, hosts, ports, label }: ReadLine): boolean {
    if (line.isControl === true || !this.#namesServer) return false
    this.#linesSince++
    if (this.#linesSince > reachOfHint || line.kind !== 'text') return false
    const isSetting = label.meanings.has('server') || label.meanings.has('port')
    return hosts.length + ports.length > (isSetting && line.labelEnd > 0 ? 1 : 0)
  }
}
