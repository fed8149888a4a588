import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { Deliveries } from '../../delivery/deliveries.ts'
import type { Runs } from '../../runs/runs.ts'
import type { CheckFigures } from '../../schedule/check-figures.ts'
import { Refusal } from '../../refusal.ts'
import { describe } from '../describe.ts'
import type { Edge } from '../edge.ts'
import { toExposition } from '../exposition.ts'
import { allow, allowAnyone } from '../gate.ts'
import type { RequestMetrics } from '../request-metrics.ts'

/** By this an extension knows that it talks to Ehlo, and whether the two fit together. */
const identity = { product: 'ehlo', apiVersion: '1', minExtension: '0.1.0' } as const

const Identity = z.object({
  product: z.string(),
  apiVersion: z.string(),
  minExtension: z.string(),
})

export type StatusRouteParts = {
  isReady: () => Promise<boolean>
  runs: Runs
  requestMetrics: RequestMetrics
  deliveries: Pick<Deliveries, 'figures'>
  checkFigures: () => CheckFigures
}

export function statusRoutes(parts: StatusRouteParts) {
  const { isReady, runs, requestMetrics, deliveries } = parts
  return new Hono<Edge>()
    .get(
      '/healthz',
      allowAnyone(),
      describe({ summary: 'Is this Ehlo, and alive?', answers: Identity }),
      (c) => c.json(identity),
    )
    .get(
      '/readyz',
      allowAnyone(),
      describe({
        summary: 'Can it work: is the database there?',
        answers: z.object({ ready: z.literal(true) }),
        problems: ['not-available'],
      }),
      async (c) => {
        if (!(await isReady())) throw new Refusal('not-available')
        return c.json({ ready: true } as const)
      },
    )
    .get(
      '/metrics',
      allow('admin', 'support'),
      describe({
        summary: 'Figures for Prometheus',
        answers: z.string(),
        mediaType: 'text/plain',
      }),
      async (c) =>
        c.text(
          toExposition({
            runs: runs.count(),
            requests: requestMetrics.read(),
            deliveries: await deliveries.figures(),
            checks: parts.checkFigures(),
            self: {
              residentBytes: process.memoryUsage.rss(),
              uptimeSeconds: Math.round(process.uptime()),
            },
          }),
        ),
    )
}
