import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Keeper } from './keeper.ts'
import { addServedRecord, findServedZone, startServedZones } from './signed-zones.ts'

const run = promisify(execFile)

/**
 * The lab's DNS: a real unbound that knows the lab's names, validates the zones of signed-zones.ts, says NXDOMAIN to all
 * others and asks nobody outside.
 */
export interface NameServer {
  /** `ip:port`, as `EHLO_DNS_SERVERS` and `Resolver.setServers` take it. */
  server: string
  /**
   * Adds a record: `addRecord('mail.example.test', 'A', '127.0.0.1')`, also TXT (quoted), MX, SRV, TLSA … In `signed.test`,
   * `bogus.test`, `stale.test`, `unsigned.test` it is signed as that zone is.
   */
  addRecord(name: string, type: string, value: string): Promise<void>
  /** Takes back every record of a name outside those zones. */
  removeRecords(name: string): Promise<void>
  /** Makes a name and all below it fail: no answer at all, or REFUSED. */
  breakZone(name: string, how: 'silent' | 'refused'): Promise<void>
}

/** Starts it on port 53 of an address, with the served zones on another; it takes records once it listens. */
export async function startNameServer(
  keeper: Keeper,
  address: string,
  zonesAddress: string,
): Promise<void> {
  const { anchors, stubs } = await startServedZones(keeper, zonesAddress)
  const root = directoryIn(keeper.directory)
  await mkdir(root)
  const configuration = join(root, 'unbound.conf')
  await writeFile(
    configuration,
    `
server:
  interface: ${address}@53
  username: ""
  chroot: ""
  directory: "${root}"
  pidfile: ""
  use-syslog: no
  do-daemonize: no
  num-threads: 1
  module-config: "validator iterator"
  do-not-query-localhost: no
  access-control: 127.0.0.0/8 allow
  local-zone: "." static
  local-zone: "test." static
  local-zone: "invalid." static
  local-zone: "127.in-addr.arpa." static
${anchors}remote-control:
  control-enable: yes
  control-interface: "${join(root, 'control')}"
  control-use-cert: no
${stubs}`,
  )
  keeper.start('unbound', 'unbound', ['-d', '-c', configuration])
}

/** The name server of the lab in this directory. */
export function nameServerIn(labDirectory: string, address: string): NameServer {
  const configuration = join(directoryIn(labDirectory), 'unbound.conf')
  const control = async (...args: string[]) => {
    await run('unbound-control', ['-c', configuration, '-q', ...args])
  }
  return {
    server: `${address}:53`,
    addRecord: async (name, type, value) => {
      const record = `${absolute(name)} 60 IN ${type} ${value}`
      const zone = findServedZone(name)
      if (!zone) return control('local_data', record)
      await addServedRecord(labDirectory, zone, record)
      await control('flush_zone', absolute(zone))
    },
    removeRecords: (name) => control('local_data_remove', absolute(name)),
    breakZone: (name, how) =>
      control('local_zone', absolute(name), how === 'silent' ? 'deny' : 'refuse'),
  }
}

function directoryIn(labDirectory: string): string {
  return join(labDirectory, 'unbound')
}

function absolute(name: string): string {
  return name.endsWith('.') ? name : `${name}.`
}
