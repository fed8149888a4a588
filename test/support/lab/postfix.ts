import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestAuthority } from '../certificates/test-authority.ts'
import { mailHosts } from './hosts.ts'
import type { Keeper } from './keeper.ts'
import type { Network } from './network.ts'
import { type PlacedHost, postfixFiles } from './postfix-configuration.ts'

const run = promisify(execFile)

/** Writes the configuration and has Postfix lay out its queue; `startPostfix` comes after. */
export async function preparePostfix(
  root: string,
  network: Network,
  authority: TestAuthority,
): Promise<{ queue: string; log: string; configuration: string }> {
  const places = {
    root,
    configuration: join(root, 'postfix', 'conf'),
    queue: join(root, 'postfix', 'queue'),
    data: join(root, 'postfix', 'data'),
    log: join(root, 'mail.log'),
  }
  await mkdir(places.configuration, { recursive: true })
  await mkdir(places.queue)
  const hosts = await Promise.all(
    Object.values(mailHosts).map(async (host): Promise<PlacedHost> => {
      const address = network.address(host.octet)
      const { cert, key } = await authority.certify(host.certificate, [host.name, address])
      const chainFile = join(places.configuration, `${host.name}.pem`)
      await writeFile(chainFile, key + cert, { mode: 0o600 })
      return { ...host, address, chainFile }
    }),
  )
  for (const [name, text] of Object.entries(postfixFiles(hosts, places))) {
    await writeFile(join(places.configuration, name), text)
  }
  await run('postfix', ['-c', places.configuration, 'check'])
  return places
}

export function startPostfix(keeper: Keeper, configuration: string): void {
  keeper.start('postfix', '/usr/lib/postfix/sbin/master', ['-c', configuration, '-s'])
}
