import type { CollectedDomain } from '../domain/collect-domain.ts'
import type { DomainSubject } from '../domain/domain-evidence.ts'
import { judgeDomain } from '../domain/judge-domain.ts'
import type { RunFacts } from '../probe/test-plan.ts'
import type { ServerEvents, TlsDetails } from './collect-server.ts'
import { describeServer } from './describe-server.ts'
import { toEvidence } from './inspection-evidence.ts'
import { chooseMain, readChain } from './main-conversation.ts'
import type { PortEvidence } from './ports/probe-port.ts'
import type { Routes } from './ports/route.ts'

/** What an inspection has found while it goes on. Says only what will still be true when it is over. */
export class InspectionSoFar implements ServerEvents {
  readonly records: Partial<CollectedDomain> = {}
  readonly #ports: PortEvidence[] = []
  readonly #host: string
  readonly #found: Routes
  readonly #subject: DomainSubject | undefined
  #details: TlsDetails | undefined

  constructor(host: string, found: Routes, subject: DomainSubject | undefined) {
    this.#host = host
    this.#found = found
    this.#subject = subject
  }

  onPort(evidence: PortEvidence): void {
    this.#ports.push(evidence)
  }

  onDetails(details: TlsDetails): void {
    this.#details = details
  }

  look(): RunFacts {
    const details = this.#details
    const main = chooseMain(this.#ports, details?.endpoint)
    const chain = main && readChain(this.#host, main)
    const server = {
      ports: this.#ports,
      control: [],
      ...(details === undefined ? {} : { details }),
    }
    const described = describeServer(toEvidence(this.#host, this.#found, server, main, chain))
    const { stages: _, tls, ...facts } = described
    return {
      ...facts,
      // The verdict on TLS needs every version to have been tried.
      ...(details === undefined || tls === undefined ? {} : { tls }),
      ...(this.#subject === undefined ? {} : { dns: this.#judgeRecords(this.#subject) }),
    }
  }

  #judgeRecords(subject: DomainSubject) {
    const { rows } = judgeDomain(this.records, subject)
    // Whether TLSA records match is known when the certificates of all ports were seen; what is said in Ehlo's own words has
    // its language at the end.
    return rows.filter(({ check, evidence }) => check !== 'dane' && evidence === undefined)
  }
}
