// `node crowd-of-inspections.ts HOST COUNT`: inspects a host that often at once, and prints its largest resident set in MiB.
import { createInspectProbe } from '../../apps/api/src/inspection/create-inspect-probe.ts'
import { inspectionDeps } from '../support/inspection/inspect.ts'

const [host = '', count = '1'] = process.argv.slice(2)
const inspect = createInspectProbe(inspectionDeps({ dnsServer: '127.0.0.1:9' }))
const never = new AbortController().signal

const reports = await Promise.all(
  Array.from({ length: Number(count) }, () =>
    inspect({ host, ports: [], language: 'en' }, () => undefined, never),
  ),
)
const working = reports.filter(({ ports = [] }) =>
  ports.some(
    ({ port, encryption, result }) => port === 465 && encryption === 'tls' && result === 'works',
  ),
)
if (working.length < reports.length) console.error(`${working.length} of ${reports.length} worked`)
console.log(process.resourceUsage().maxRSS / 1024)
