import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { Deliveries } from '../../delivery/deliveries.ts'
import type { DeliveryFigures } from '../../delivery/delivery-figures.ts'
import type { Runs } from '../../runs/runs.ts'
import { Refusal } from '../../refusal.ts'
import { describe } from '../describe.ts'
import type { Edge } from '../edge.ts'
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
}

export function statusRoutes({ isReady, runs, requestMetrics, deliveries }: StatusRouteParts) {
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
      async (c) => c.text(toExposition(runs, requestMetrics, await deliveries.figures())),
    )
}

// The text format of Prometheus: https://prometheus.io/docs/instrumenting/exposition_formats/
function toExposition(
  runs: Runs,
  requestMetrics: RequestMetrics,
  { depth, attempts, paused, webhooksWaiting }: DeliveryFigures,
): string {
  const { running, ended } = runs.count()
  return [
    '# TYPE ehlo_http_requests_total counter',
    ...requestMetrics
      .read()
      .map(
        ({ method, status, count }) =>
          `ehlo_http_requests_total{method="${method.replaceAll(/[^A-Z]/g, '')}",status="${status}"} ${count}`,
      ),
    '# TYPE ehlo_runs_running gauge',
    `ehlo_runs_running ${running}`,
    '# TYPE ehlo_runs_ended_total counter',
    ...ended.map(
      ({ kind, state, count }) => `ehlo_runs_ended_total{kind="${kind}",state="${state}"} ${count}`,
    ),
    '# TYPE ehlo_messages gauge',
    ...Object.entries(depth).map(([state, count]) => `ehlo_messages{state="${state}"} ${count}`),
    '# TYPE ehlo_delivery_attempts_total counter',
    ...Object.entries(attempts).map(
      ([result, count]) => `ehlo_delivery_attempts_total{result="${result}"} ${count}`,
    ),
    '# TYPE ehlo_connection_paused gauge',
    ...paused.map(
      ({ connectionId, reason }) =>
        `ehlo_connection_paused{connection="${connectionId ?? 'system-relay'}",reason="${reason}"} 1`,
    ),
    '# TYPE ehlo_webhooks_waiting gauge',
    `ehlo_webhooks_waiting ${webhooksWaiting}`,
    '# TYPE process_resident_memory_bytes gauge',
    `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
    '# TYPE process_uptime_seconds gauge',
    `process_uptime_seconds ${Math.round(process.uptime())}`,
    '',
  ].join('\n')
}
