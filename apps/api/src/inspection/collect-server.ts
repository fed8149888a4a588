import { EndpointChoice } from './choose-endpoint.ts'
import { ControlHosts } from './control-hosts.ts'
import type { ControlEvidence } from './control-hosts.ts'
import type { InspectionRun } from './inspection-run.ts'
import type { Opening } from './ports/conversation.ts'
import { probePort } from './ports/probe-port.ts'
import type { PortEvidence } from './ports/probe-port.ts'
import type { Route } from './ports/route.ts'
import type { TlsEndpoint } from './tls/approach.ts'
import { tryInjection } from './tls/try-injection.ts'
import type { InjectionEvidence } from './tls/try-injection.ts'
import { tryResumption } from './tls/try-resumption.ts'
import { tryWeakCiphers } from './tls/try-weak-ciphers.ts'
import { tryVersions } from './tls/try-versions.ts'
import type { VersionEvidence } from './tls/tls-versions.ts'

/** What a closer look at one TLS endpoint showed. */
export type TlsDetails = {
  endpoint: TlsEndpoint
  versions: VersionEvidence[]
  /** Taken by the server, though the guideline leaves it out. */
  weakCipher?: string
  isResumed?: boolean
  injection?: InjectionEvidence
}

export type ServerEvidence = {
  ports: PortEvidence[]
  details?: TlsDetails
  control: ControlEvidence[]
}

/** Told of each piece as soon as it is there. */
export type ServerEvents = {
  onPort(evidence: PortEvidence): void
  onDetails(details: TlsDetails): void
}

/** Every conversation with the server, all at once: the matrix, and a closer look at its best TLS endpoint. */
export async function collectServer(
  run: InspectionRun,
  routes: readonly Route[],
  events: ServerEvents,
): Promise<ServerEvidence> {
  const openings = ['tls', 'clear'] as const
  const choice = new EndpointChoice(
    routes.flatMap((route) => openings.map((opening) => ({ route, opening }))),
  )
  const control = new ControlHosts(run)
  const tickets = new TicketBox()
  const matrix = Promise.all(
    routes.map(async (route) => {
      const evidence = await probePort(run, route, {
        onTlsOffered: (from, opening) => choice.offer({ route: from, opening }),
        onEnd: (from, opening) => {
          choice.decide({ route: from, opening })
          tickets.close(from, opening)
        },
        onTicket: (from, opening, ticket) => tickets.put(from, opening, ticket),
      })
      if (isUnreached(evidence)) control.ask(route.port)
      events.onPort(evidence)
      return evidence
    }),
  )
  const closerLook = choice.chosen.then(async (endpoint) => {
    if (endpoint === undefined) return undefined
    const details = await lookCloser(run, endpoint, tickets)
    events.onDetails(details)
    return details
  })
  const [ports, details] = await Promise.all([matrix, closerLook])
  return {
    ports,
    ...(details === undefined ? {} : { details }),
    control: await control.answers(),
  }
}

function isUnreached({ tls, clear }: PortEvidence): boolean {
  return [tls, clear].every(({ address }) => address === undefined)
}

async function lookCloser(
  run: InspectionRun,
  endpoint: TlsEndpoint,
  tickets: TicketBox,
): Promise<TlsDetails> {
  const [versions, weakCipher, isResumed, injection] = await Promise.all([
    tryVersions(run, endpoint),
    tryWeakCiphers(run, endpoint),
    tryResumption(run, endpoint, tickets.get(endpoint.route, endpoint.opening)),
    endpoint.opening === 'clear' ? tryInjection(run, endpoint) : undefined,
  ])
  return {
    endpoint,
    versions,
    ...(weakCipher === undefined ? {} : { weakCipher }),
    ...(isResumed === undefined ? {} : { isResumed }),
    ...(injection === undefined ? {} : { injection }),
  }
}

/** Hands the session tickets of the matrix on to whoever wants to resume. */
class TicketBox {
  readonly #held = new Map<string, PromiseWithResolvers<Buffer | undefined>>()

  put(route: Route, opening: Opening, ticket: Buffer): void {
    this.#at(route, opening).resolve(ticket)
  }

  /** The conversation is over: what has not come will not come. */
  close(route: Route, opening: Opening): void {
    this.#at(route, opening).resolve(undefined)
  }

  get(route: Route, opening: Opening): Promise<Buffer | undefined> {
    return this.#at(route, opening).promise
  }

  #at({ port, family }: Route, opening: Opening): PromiseWithResolvers<Buffer | undefined> {
    const key = `${port} ${family} ${opening}`
    const held = this.#held.get(key) ?? Promise.withResolvers<Buffer | undefined>()
    this.#held.set(key, held)
    return held
  }
}
