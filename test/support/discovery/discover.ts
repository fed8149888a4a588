import type { Candidate } from '@ehlo/shared'
import { createDiscoverProbe } from '../../../apps/api/src/discovery/create-discover-probe.ts'
import type { DiscoveryDeps } from '../../../apps/api/src/discovery/discovery-deps.ts'
import type { RunReport } from '../../../apps/api/src/probe/test-plan.ts'

/** Discovers the settings of an address. */
export async function discover(
  deps: DiscoveryDeps,
  address: string,
): Promise<{ report: RunReport; candidates: Candidate[]; best: Candidate | undefined }> {
  const report = await createDiscoverProbe(deps)(
    { address, language: 'en' },
    () => undefined,
    new AbortController().signal,
  )
  const candidates = report.candidates ?? []
  return { report, candidates, best: candidates[0] }
}

/** The same, with a server that mail is read at. */
export function withIncoming(xml: string, type: string, host: string, socketType: string): string {
  const port = socketType === 'SSL' ? 993 : 143
  const server = `<incomingServer type="${type}"><hostname>${host}</hostname><port>${port}</port><socketType>${socketType}</socketType></incomingServer>`
  return xml.replace('<outgoingServer', `${server}<outgoingServer`)
}

/** A Thunderbird configuration with these submission servers. */
export function autoconfigDocument(
  ...servers: {
    host: string
    port: number
    type: string
    username?: string
    authentication?: string
  }[]
): string {
  const outgoing = servers.map(
    ({ host, port, type, username = '%EMAILADDRESS%', authentication = 'password-cleartext' }) =>
      `<outgoingServer type="smtp"><hostname>${host}</hostname><port>${port}</port><socketType>${type}</socketType><username>${username}</username><authentication>${authentication}</authentication></outgoingServer>`,
  )
  return `<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="x"><incomingServer type="imap"><hostname>imap.example.test</hostname></incomingServer>${outgoing.join('')}</emailProvider></clientConfig>`
}
