import type { DeliveryFigures } from '../delivery/delivery-figures.ts'
import type { Runs } from '../runs/runs.ts'
import type { CheckFigures } from '../schedule/check-figures.ts'
import type { RequestMetrics } from './request-metrics.ts'

type Measured = {
  runs: ReturnType<Runs['count']>
  requests: ReturnType<RequestMetrics['read']>
  deliveries: DeliveryFigures
  checks: CheckFigures
  self: { residentBytes: number; uptimeSeconds: number }
}

type Sample = { labels?: Record<string, string | number>; value: number }
type Family = { name: string; type: 'counter' | 'gauge'; help: string; samples: Sample[] }

/** All figures in the text format of Prometheus: https://prometheus.io/docs/instrumenting/exposition_formats/ */
export function toExposition(measured: Measured): string {
  const lines = familiesOf(measured).flatMap(({ name, type, help, samples }) => [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...samples.map(({ labels, value }) => `${name}${writeLabels(labels)} ${value}`),
  ])
  return `${lines.join('\n')}\n`
}

function familiesOf({ runs, requests, deliveries, checks, self }: Measured): Family[] {
  return [
    {
      name: 'ehlo_http_requests_total',
      type: 'counter',
      help: 'Requests answered over HTTP, by method and status.',
      samples: requests.map(({ method, status, count }) => ({
        labels: { method: method.replaceAll(/[^A-Z]/g, ''), status },
        value: count,
      })),
    },
    {
      name: 'ehlo_runs_running',
      type: 'gauge',
      help: 'Tests, inspections and discoveries that run now.',
      samples: [{ value: runs.running }],
    },
    {
      name: 'ehlo_runs_ended_total',
      type: 'counter',
      help: 'Tests, inspections and discoveries that ended, by kind and by how they ended.',
      samples: runs.ended.map(({ count, ...labels }) => ({ labels, value: count })),
    },
    {
      name: 'ehlo_scheduled_checks_total',
      type: 'counter',
      help: 'Tests that Ehlo made by itself, by the health of the connection that they found.',
      samples: Object.entries(checks).map(([result, value]) => ({ labels: { result }, value })),
    },
    {
      name: 'ehlo_messages',
      type: 'gauge',
      help: 'Messages that wait, are being sent, or failed, by state.',
      samples: Object.entries(deliveries.depth).map(([state, value]) => ({
        labels: { state },
        value,
      })),
    },
    {
      name: 'ehlo_delivery_attempts_total',
      type: 'counter',
      help: 'Attempts to hand a message to a server, by what came of them.',
      samples: Object.entries(deliveries.attempts).map(([result, value]) => ({
        labels: { result },
        value,
      })),
    },
    {
      name: 'ehlo_connection_paused',
      type: 'gauge',
      help: '1 for each connection whose messages wait for a person, with the reason.',
      samples: deliveries.paused.map(({ connectionId, reason }) => ({
        labels: { connection: connectionId ?? 'system-relay', reason },
        value: 1,
      })),
    },
    {
      name: 'ehlo_webhooks_waiting',
      type: 'gauge',
      help: 'Failures that the receiver of the webhook has not confirmed to know.',
      samples: [{ value: deliveries.webhooksWaiting }],
    },
    {
      name: 'ehlo_commits_total',
      type: 'counter',
      help: 'Synchronous commits of the queue: each is one wait for the disk.',
      samples: [{ value: deliveries.commits.commits }],
    },
    {
      name: 'ehlo_commit_callers_total',
      type: 'counter',
      help: 'Changes committed in them: by ehlo_commits_total, how many a commit was for.',
      samples: [{ value: deliveries.commits.callers }],
    },
    {
      name: 'ehlo_commit_seconds_total',
      type: 'counter',
      help: 'Seconds that the commits of the queue took.',
      samples: [{ value: deliveries.commits.elapsedMs / 1000 }],
    },
    {
      name: 'process_resident_memory_bytes',
      type: 'gauge',
      help: 'Resident memory of the API, in bytes.',
      samples: [{ value: self.residentBytes }],
    },
    {
      name: 'process_uptime_seconds',
      type: 'gauge',
      help: 'Seconds since the API was started.',
      samples: [{ value: self.uptimeSeconds }],
    },
  ]
}

function writeLabels(labels: Sample['labels'] = {}): string {
  const written = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`)
  return written.length === 0 ? '' : `{${written.join(',')}}`
}

function escapeLabel(value: string | number): string {
  return String(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
