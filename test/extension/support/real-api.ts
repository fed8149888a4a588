import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import type { Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PairingCode } from '@ehlo/shared'
import { readConfig } from '../../../apps/api/src/config.ts'
import { serve } from '../../../apps/api/src/main.ts'
import { findFreePort } from '../../support/free-port.ts'

const adminToken = 'ehlo_admin_token_for_the_tests_of_the_extension'

export type RealApi = {
  origin: string
  /** A code to pair with, as `ehlo pair` prints it. */
  offerCode: (role: 'admin' | 'support') => Promise<string>
  /** Calls it as an administrator elsewhere would. */
  call: <T>(method: string, path: string, body?: unknown, version?: number) => Promise<T>
  close: () => Promise<void>
}

/** Puts something into a data directory before the API starts on it. */
export type Plant = (dataDir: string) => Promise<void>

/** The API as it ships, with its practice server, on an empty data directory or one that was planted. */
export async function openRealApi(
  plant?: Plant,
  environment: NodeJS.ProcessEnv = {},
): Promise<RealApi> {
  const dataDir = mkdtempSync(join(tmpdir(), 'ehlo-api-'))
  await plant?.(dataDir)
  const host = ownLoopbackAddress()
  const port = await findFreePort()
  const entrance = await openEntrance(host, port)
  const config = readConfig({
    EHLO_HOST: host,
    EHLO_PORT: String(port),
    EHLO_DATA_DIR: dataDir,
    EHLO_ADMIN_TOKEN: adminToken,
    EHLO_ALLOWED_PORTS: 'any',
    ...environment,
  })
  const served = await serve(config, {
    hasPractice: true,
    print: () => {},
    log: () => {},
  })
  const origin = `http://127.0.0.1:${port}`
  const call = async <T>(method: string, path: string, body?: unknown, version?: number) => {
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${adminToken}`,
        'content-type': 'application/json',
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`)
    // The caller names what the contract answers here.
    return (response.status === 204 ? undefined : await response.json()) as T
  }
  return {
    origin,
    call,
    offerCode: async (role) => (await call<PairingCode>('POST', '/v1/pairing', { role })).code,
    async close() {
      entrance.close()
      await served.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The practice server has fixed ports at the API's address: with one of its own, two test runs do not meet. */
function ownLoopbackAddress(): string {
  return `127.${100 + (process.pid % 100)}.${Math.trunc(process.pid / 100) % 250}.${1 + Math.trunc(Math.random() * 250)}`
}

/** The extension may talk in cleartext to 127.0.0.1 only, so the API is to be met there too. */
async function openEntrance(host: string, port: number): Promise<Server> {
  const server = createServer((browser) => {
    const api = connect(port, host)
    browser.pipe(api).pipe(browser)
    browser.on('error', () => api.destroy())
    api.on('error', () => browser.destroy())
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return server
}
