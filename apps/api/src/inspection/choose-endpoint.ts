import type { Opening } from './ports/conversation.ts'
import type { TlsEndpoint } from './tls/approach.ts'

// RFC 8314: implicit TLS before STARTTLS; RFC 6409: the submission port before the others.
const ports: Record<Opening, readonly number[]> = { tls: [465], clear: [587, 2525, 25] }

/** Smaller is better. */
export function rankEndpoint({ route, opening }: TlsEndpoint): number {
  const place = ports[opening].indexOf(route.port)
  const portRank = place === -1 ? ports[opening].length : place
  return (
    (opening === 'tls' ? 0 : 100) +
    portRank * 10 +
    (route.family === 4 ? 0 : 1) +
    route.port / 100_000
  )
}

const leastPatienceMs = 30

/**
 * Chooses where TLS is looked at closely, while the matrix is still being made: the best endpoint that offers it. Better
 * ones that have not decided yet are waited for a quarter of the time that the first one took.
 */
export class EndpointChoice {
  readonly #startedAt = performance.now()
  readonly #chosen = Promise.withResolvers<TlsEndpoint | undefined>()
  readonly #undecided: Set<number>
  #best: TlsEndpoint | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(candidates: readonly TlsEndpoint[]) {
    this.#undecided = new Set(candidates.map(rankEndpoint))
  }

  get chosen(): Promise<TlsEndpoint | undefined> {
    return this.#chosen.promise
  }

  offer(endpoint: TlsEndpoint): void {
    if (this.#best === undefined) {
      const patienceMs = Math.max(leastPatienceMs, (performance.now() - this.#startedAt) / 4)
      this.#timer = setTimeout(() => this.#close(), patienceMs)
    }
    if (this.#best === undefined || rankEndpoint(endpoint) < rankEndpoint(this.#best)) {
      this.#best = endpoint
    }
    this.decide(endpoint)
  }

  /** Nothing more will come from this one. */
  decide(endpoint: TlsEndpoint): void {
    this.#undecided.delete(rankEndpoint(endpoint))
    const best = this.#best === undefined ? Infinity : rankEndpoint(this.#best)
    if (![...this.#undecided].some((rank) => rank < best)) this.#close()
  }

  #close(): void {
    clearTimeout(this.#timer)
    this.#chosen.resolve(this.#best)
  }
}
