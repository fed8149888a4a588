import type { MiddlewareHandler } from 'hono'
import type { Edge } from './edge.ts'

/** Counts answers by method and status, for /metrics. */
export type RequestMetrics = {
  count: MiddlewareHandler<Edge>
  /** Name, labels and value of each counter. */
  read: () => { method: string; status: number; count: number }[]
}

export function createRequestMetrics(): RequestMetrics {
  const counters = new Map<string, { method: string; status: number; count: number }>()
  return {
    count: async (c, next) => {
      await next()
      const { method } = c.req
      const { status } = c.res
      const name = `${method} ${status}`
      const counter = counters.get(name) ?? { method, status, count: 0 }
      counter.count += 1
      counters.set(name, counter)
    },
    read: () => [...counters.values()],
  }
}
