import { execFile } from 'node:child_process'
import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Keeper } from './keeper.ts'

const run = promisify(execFile)

/** Zones that a real nsd serves, and what unbound, which validates, makes of them. */
const servedZones = {
  'signed.test': 'secure',
  'unsigned.test': 'insecure',
  /** Signed by another key than the anchored one: SERVFAIL. */
  'bogus.test': 'wrong-key',
  /** Signatures that have run out: SERVFAIL. */
  'stale.test': 'expired',
  /** Delegated to a server that knows nothing of it: SERVFAIL. */
  'lame.test': 'lame',
} as const

type Zone = keyof typeof servedZones

interface ServedZones {
  /** For unbound's `server:` clause. */
  anchors: string
  /** unbound's clauses that send questions to nsd. */
  stubs: string
}

/** The zone among those above that a name lies in. */
export function findServedZone(name: string): Zone | undefined {
  const bare = name.replace(/\.$/, '')
  // The keys are the zones.
  return (Object.keys(servedZones) as Zone[]).find(
    (zone) => bare === zone || bare.endsWith(`.${zone}`),
  )
}

/** Makes keys, signs and serves the zones on port 53 of an address. */
export async function startServedZones(keeper: Keeper, address: string): Promise<ServedZones> {
  const root = directoryIn(keeper.directory)
  await mkdir(root)
  const entries = await Promise.all(
    Object.keys(servedZones).map(async (name) => {
      // The keys are the zones.
      const zone = name as Zone
      const directory = join(root, zone)
      await mkdir(directory)
      await writeFile(join(directory, 'zone'), firstRecords(zone, address))
      const isSigned = !['insecure', 'lame'].includes(servedZones[zone])
      const key = isSigned ? await generateKey(directory, zone) : undefined
      await signZone(keeper.directory, zone)
      const stub = `stub-zone:\n  name: "${zone}."\n  stub-addr: ${address}\n`
      const anchor = key ? `  trust-anchor: "${key}"\n` : ''
      return { stub, local: `  local-zone: "${zone}." transparent\n${anchor}` }
    }),
  )
  await writeFile(join(root, 'nsd.conf'), nsdConf(root, address))
  keeper.start('nsd', 'nsd', ['-d', '-c', join(root, 'nsd.conf')])
  return {
    anchors: entries.map(({ local }) => local).join(''),
    stubs: entries.map(({ stub }) => stub).join(''),
  }
}

/** Adds a record to one of the zones, signs it again and has nsd serve it. */
export async function addServedRecord(labDirectory: string, zone: Zone, record: string) {
  const root = directoryIn(labDirectory)
  await appendFile(join(root, zone, 'zone'), `${record}\n`)
  await signZone(labDirectory, zone)
  await run('nsd-control', ['-c', join(root, 'nsd.conf'), 'reload', zone])
}

async function signZone(labDirectory: string, zone: Zone): Promise<void> {
  const directory = join(directoryIn(labDirectory), zone)
  const zoneFile = join(directory, 'zone')
  const served = join(directory, 'served')
  const key = (await readdir(directory)).find((file) => file.endsWith('.private'))
  if (!key) {
    await writeFile(served, await readFile(zoneFile))
    return
  }
  const dates = servedZones[zone] === 'expired' ? ['-i', '20240101', '-e', '20240201'] : []
  const keyName = join(directory, key.replace(/\.private$/, ''))
  await run('ldns-signzone', [...dates, '-o', zone, '-f', served, zoneFile, keyName])
}

/** Makes the key that signs, and answers the one to anchor: the same, but for the zone that is to look forged. */
async function generateKey(directory: string, zone: Zone): Promise<string> {
  const anchored = await keygen(directory, zone)
  if (servedZones[zone] !== 'wrong-key') return anchored
  const elsewhere = join(directory, 'anchored')
  await mkdir(elsewhere)
  return keygen(elsewhere, zone)
}

async function keygen(directory: string, zone: Zone): Promise<string> {
  const args = ['-r', '/dev/urandom', '-k', '-a', 'ECDSAP256SHA256', zone]
  const { stdout } = await run('ldns-keygen', args, { cwd: directory })
  const text = await readFile(join(directory, `${stdout.trim()}.key`), 'utf8')
  return (text.split(';')[0] ?? '').trim().replace(/\s+/g, ' ')
}

function firstRecords(zone: Zone, address: string): string {
  return `$ORIGIN ${zone}.
$TTL 60
@ IN SOA ns.${zone}. hostmaster.${zone}. 1 3600 600 86400 60
@ IN NS ns.${zone}.
ns IN A ${address}
`
}

function nsdConf(root: string, address: string): string {
  const zones = Object.entries(servedZones)
    .filter(([, kind]) => kind !== 'lame')
    .map(([zone]) => `zone:\n  name: "${zone}"\n  zonefile: "${join(root, zone, 'served')}"\n`)
  return `
server:
  ip-address: ${address}@53
  username: ""
  zonesdir: "${root}"
  database: ""
  pidfile: "${join(root, 'nsd.pid')}"
  xfrdfile: ""
  xfrdir: "${root}"
  zonelistfile: "${join(root, 'zone.list')}"
  server-count: 1
remote-control:
  control-enable: yes
  control-interface: "${join(root, 'control')}"
${zones.join('')}`
}

function directoryIn(labDirectory: string): string {
  return join(labDirectory, 'nsd')
}
