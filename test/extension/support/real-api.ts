import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PairingCode } from '@ehlo/shared'
import { readConfig } from '../../../apps/api/src/config.ts'
import { serve } from '../../../apps/api/src/main.ts'

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
export async function openRealApi(plant?: Plant): Promise<RealApi> {
  const dataDir = mkdtempSync(join(tmpdir(), 'ehlo-api-'))
  await plant?.(dataDir)
  const config = readConfig({
    EHLO_PORT: '0',
    EHLO_DATA_DIR: dataDir,
    EHLO_ADMIN_TOKEN: adminToken,
    EHLO_ALLOWED_PORTS: 'any',
  })
  const served = await serve(config, {
    hasPractice: true,
    print: () => {},
    log: () => {},
  })
  const call = async <T>(method: string, path: string, body?: unknown, version?: number) => {
    const response = await fetch(`${served.url}${path}`, {
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
    origin: served.url,
    call,
    offerCode: async (role) => (await call<PairingCode>('POST', '/v1/pairing', { role })).code,
    async close() {
      await served.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
