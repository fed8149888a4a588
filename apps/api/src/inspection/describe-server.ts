import type {
  Alternative,
  Capabilities,
  CertificateFacts,
  Egress,
  PortCell,
  RunSettings,
  Stage,
  TlsFacts,
} from '@ehlo/shared'
import { readCertificateFacts } from '../smtp/certificate-facts.ts'
import { rankEndpoint } from './choose-endpoint.ts'
import type { InspectionEvidence } from './inspection-evidence.ts'
import type { ConversationEvidence } from './ports/conversation.ts'
import { judgeCells } from './ports/judge-cells.ts'
import { guidelineName, judgeGuideline } from './tls/mozilla-guideline.ts'

export type ServerDescription = {
  /** What the report describes: the best way in. */
  settings?: RunSettings
  /** Every way in that works, best first; in clear only where there is no other. */
  alternatives: Alternative[]
  egress: Egress
  /** Of the main conversation. */
  stages: Stage[]
  ports?: PortCell[]
  tls?: TlsFacts
  certificate?: CertificateFacts
  capabilities?: Capabilities
}

/** The evidence in the shape of the wire. */
export function describeServer(evidence: InspectionEvidence): ServerDescription {
  const { main, ports } = evidence
  const tls = describeTls(evidence)
  const certificate = describeCertificate(evidence)
  const capabilities = main && describeCapabilities(main)
  return {
    ...(main === undefined ? {} : { settings: settingsOf(evidence.host, main) }),
    alternatives: findWaysIn(evidence),
    egress: { address: main?.localAddress ?? '', ehloName: main?.ehloName ?? '' },
    stages: main?.stages ?? [],
    ...(ports.length === 0 ? {} : { ports: ports.flatMap((port) => judgeCells(port)) }),
    ...(tls === undefined ? {} : { tls }),
    ...(certificate === undefined ? {} : { certificate }),
    ...(capabilities === undefined ? {} : { capabilities }),
  }
}

function settingsOf(host: string, { port, opening, handshake }: ConversationEvidence): RunSettings {
  const isUpgraded = handshake !== undefined
  const encryption = opening === 'tls' ? 'tls' : isUpgraded ? 'starttls' : 'none'
  return { host, port, encryption, username: '', authMethod: 'none', tlsVerification: 'full' }
}

function findWaysIn({ host, ports }: InspectionEvidence): Alternative[] {
  const working = ports.flatMap((one) =>
    judgeCells(one)
      .filter(({ result }) => result === 'works')
      .map(({ port, encryption }) => {
        const opening = encryption === 'tls' ? 'tls' : 'clear'
        return { port, encryption, rank: rankEndpoint({ route: one.route, opening }) }
      }),
  )
  const isEncrypted = working.some(({ encryption }) => encryption !== 'none')
  const wanted = working
    .filter(({ encryption }) => !isEncrypted || encryption !== 'none')
    .sort((one, other) => one.rank - other.rank)
  // Both families lead to the same settings.
  const names = wanted.map(({ port, encryption }) => `${port} ${encryption}`)
  return wanted
    .filter((_, index) => names.indexOf(names[index] ?? '') === index)
    .map(({ port, encryption }) => ({ host, port, encryption }))
}

function describeTls({ main, details, chain }: InspectionEvidence): TlsFacts | undefined {
  const handshake = main?.handshake
  const leaf = chain?.sent[0]
  if (handshake === undefined || leaf === undefined) return undefined
  const { version, cipher, group } = handshake
  const versions = (details?.versions ?? []).map((one) => ({
    version: one.version,
    offered: one.version === version ? true : one.offered,
  }))
  const verdict = judgeGuideline({
    versions: details?.versions ?? [],
    group,
    leaf,
    ...(details?.weakCipher === undefined ? {} : { weakCipher: details.weakCipher }),
  })
  return { versions, version, cipher, group, profile: `${verdict} (${guidelineName})` }
}

function describeCertificate({ chain }: InspectionEvidence): CertificateFacts | undefined {
  const leaf = chain?.sent[0]
  if (chain === undefined || leaf === undefined) return undefined
  return readCertificateFacts(leaf, chain.host, chain.verifyError)
}

function describeCapabilities(main: ConversationEvidence): Capabilities | undefined {
  const { beforeTls, afterTls } = main
  const last = afterTls ?? beforeTls
  if (last === undefined) return undefined
  return {
    beforeTls: beforeTls?.extensions ?? [],
    afterTls: afterTls?.extensions ?? [],
    mechanisms: last.mechanisms,
    ...(last.size === undefined ? {} : { size: last.size }),
  }
}
