import type { InspectionRun } from '../inspection-run.ts'
import { approach } from './approach.ts'
import type { TlsEndpoint } from './approach.ts'
import { tlsVersions } from './tls-versions.ts'
import type { TlsVersion, VersionEvidence } from './tls-versions.ts'
import { shakeHands } from './shake-hands.ts'

/** Offers each version alone, all at once, one conversation each. */
export async function tryVersions(
  run: InspectionRun,
  endpoint: TlsEndpoint,
): Promise<VersionEvidence[]> {
  return await Promise.all(tlsVersions.map((version) => tryVersion(run, endpoint, version)))
}

async function tryVersion(
  run: InspectionRun,
  endpoint: TlsEndpoint,
  version: TlsVersion,
): Promise<VersionEvidence> {
  const context = run.deps.trust.ofVersion(version)
  const untested: VersionEvidence = { version, offered: 'not-tested' }
  if (context === undefined) return untested
  const handshake = await approach(run, endpoint, version, (session) =>
    shakeHands(session, { host: run.host, context }),
  )
  if (handshake === undefined) return untested
  if (handshake.status === 'secured') {
    const { cipher, group } = handshake.evidence
    return { version, offered: true, cipher, group }
  }
  // A server that does not speak a version says so by an alert, or hangs up. Silence proves nothing.
  const { kind } = handshake.failure
  return kind === 'tls' || kind === 'closed' ? { version, offered: false } : untested
}
