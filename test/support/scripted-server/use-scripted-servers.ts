import { afterEach, beforeAll } from 'vitest'
import { createTestAuthority } from '../certificates/test-authority.ts'
import type { ServerCertificate, TestAuthority } from '../certificates/test-authority.ts'
import type { ScriptedServer } from './index.ts'

/** For a file of tests: an authority with a certificate for 127.0.0.1, and servers that are closed after each test. */
export function useScriptedServers() {
  const servers: ScriptedServer[] = []
  let authority: TestAuthority
  let certificate: ServerCertificate

  beforeAll(async () => {
    authority = await createTestAuthority()
    certificate = await authority.certify('good', ['127.0.0.1'])
  })

  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()))
  })

  return {
    /** What a test starts goes here. */
    servers,
    get authority() {
      return authority
    },
    get certificate() {
      return certificate
    },
    /** For servers that are started from here on. */
    set certificate(other: ServerCertificate) {
      certificate = other
    },
  }
}
