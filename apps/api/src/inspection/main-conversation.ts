import { isNamed } from '../smtp/certificate-facts.ts'
import { rankEndpoint } from './choose-endpoint.ts'
import type { ChainEvidence } from './inspection-evidence.ts'
import type { InspectionRun } from './inspection-run.ts'
import type { ConversationEvidence } from './ports/conversation.ts'
import { judgeCells } from './ports/judge-cells.ts'
import type { PortEvidence } from './ports/probe-port.ts'
import type { TlsEndpoint } from './tls/approach.ts'
import { fetchIntermediates } from './tls/missing-intermediates.ts'

/**
 * The conversation to describe: the one whose TLS was looked at closely, else the best that worked, else the one that got
 * furthest.
 */
export function chooseMain(
  ports: readonly PortEvidence[],
  endpoint: TlsEndpoint | undefined,
): ConversationEvidence | undefined {
  const looked = ports.find(({ route }) => route === endpoint?.route)
  const chosen = endpoint && looked?.[endpoint.opening]
  if (chosen?.handshake !== undefined) return chosen
  const candidates = ports.flatMap((port) => {
    const works = new Set(
      judgeCells(port).flatMap((cell) => (cell.result === 'works' ? [cell.encryption] : [])),
    )
    const rank = (opening: 'tls' | 'clear') => rankEndpoint({ route: port.route, opening })
    return [
      { conversation: port.tls, rank: rank('tls') + (works.has('tls') ? 0 : 10_000) },
      {
        conversation: port.clear,
        // Encrypted on another port is better than in clear on this one.
        rank: rank('clear') + (works.has('starttls') ? 0 : works.has('none') ? 1_000 : 10_000),
      },
    ]
  })
  const furthest = (one: ConversationEvidence) =>
    one.stages.filter(({ status }) => status === 'ok').length
  const [best] = candidates
    .filter(({ conversation }) => !conversation.isSuperseded)
    .sort(
      (a, b) =>
        a.rank -
        b.rank +
        (a.rank >= 10_000 && b.rank >= 10_000
          ? 10_000 * (furthest(b.conversation) - furthest(a.conversation))
          : 0),
    )
  return best?.conversation
}

const withoutIssuer = new Set([
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
])

/** The certificates of a conversation as they were sent. */
export function readChain(
  host: string,
  { handshake, greeting, port }: ConversationEvidence,
): ChainEvidence | undefined {
  const leaf = handshake?.chain[0]
  if (handshake === undefined || leaf === undefined) return undefined
  const { chain: sent, verifyError, hasStaple } = handshake
  return {
    host,
    port,
    sent,
    hasStaple,
    isNamed: isNamed(leaf, host),
    ...(verifyError === undefined ? {} : { verifyError }),
    ...(greeting === undefined ? {} : { greeting: greeting.text }),
  }
}

/** Where a chain leads nowhere: what its own pointers add. */
export async function completeChain(
  run: InspectionRun,
  chain: ChainEvidence,
  { address }: Pick<ConversationEvidence, 'address'>,
): Promise<ChainEvidence> {
  const { sent, verifyError } = chain
  if (verifyError === undefined || !withoutIssuer.has(verifyError)) return chain
  const { trust, fetch } = run.deps
  const completion = await fetchIntermediates(sent, trust, fetch, {
    signal: run.signal,
    namedFrom: address === undefined ? [] : [address.address],
  })
  return completion === undefined ? chain : { ...chain, completion }
}
