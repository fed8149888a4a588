import { domainOf } from '@ehlo/shared'
import type { TranscriptLine } from '@ehlo/shared'
import { explain } from '@ehlo/shared/diagnosis'
import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import type { Claim } from '@ehlo/shared/diagnosis/claims'
import { usualInspectionLimits } from '../inspection/inspection-run.ts'
import { loadTexts } from '../load-texts.ts'
import { withTimeLimit } from '../network/time-limit.ts'
import type { Probe } from '../probe/test-plan.ts'
import { Redactor } from '../smtp/redactor.ts'
import type { DiscoveryDeps } from './discovery-deps.ts'
import { CandidateBoard } from './candidate-board.ts'
import { describeCandidates } from './describe-candidates.ts'
import type { DiscoverPlan } from './discover-plan.ts'
import type { Query } from './proposal.ts'
import { raceSources, usualDiscoveryLimits } from './race-sources.ts'
import { sources } from './sources/index.ts'
import { discoveryWords } from './words/index.ts'

const usualDatabaseUrl = 'https://autoconfig.thunderbird.net/v1.1/'
const discoveryMs = 12_000

/** Asks every source, tries what they propose, and tells what each came to. */
export function openDiscovery(deps: DiscoveryDeps): Probe<DiscoverPlan> {
  return async (plan, report, signal, offerGlimpse = () => undefined) => {
    const startedAt = performance.now()
    const transcript: TranscriptLine[] = []
    const query = toQuery(plan.address)
    const words = discoveryWords[plan.language]
    const limits = { ...usualInspectionLimits, runMs: discoveryMs, ...deps.limits }
    return await withTimeLimit(signal, limits.runMs, async (runSignal) => {
      const run = {
        deps,
        limits,
        signal: runSignal,
        startedAt,
        redactor: new Redactor([]),
        offersEnvelope: false,
        write(line: TranscriptLine) {
          transcript.push(line)
          report({ type: 'line', data: line })
        },
      }
      const { databaseUrl = usualDatabaseUrl } = deps
      const patience = { ...usualDiscoveryLimits, ...deps.discovery }
      const board = new CandidateBoard()
      offerGlimpse(() => ({
        candidates: describeCandidates(board.ranked(), query, words, { isOver: false }),
      }))
      // The words are fetched while others answer: the first answer waits for nobody.
      const [texts] = await Promise.all([
        loadTexts(plan.language),
        raceSources(run, query, board, { sources, databaseUrl, ...patience }),
      ])
      const candidates = describeCandidates(board.ranked(), query, words, { isOver: true })
      const claims = candidates.some(({ verified }) => verified)
        ? []
        : await explainSilence(deps, query)
      const findings = explain(claims, texts)
      for (const data of findings) report({ type: 'finding', data })
      const [, ...others] = candidates.filter(({ verified }) => verified)
      return {
        egress: { address: '', ehloName: deps.ehloName ?? '' },
        stages: [],
        alternatives: others.map(({ host, port, encryption }) => ({ host, port, encryption })),
        candidates,
        findings,
        transcript,
        elapsedMs: performance.now() - startedAt,
      }
    })
  }
}

function toQuery(address: string): Query {
  const domain = domainOf(address)
  return { address, local: address.slice(0, -domain.length - 1), domain }
}

/** Nothing works: is it the domain itself that is not there? */
async function explainSilence({ ask }: DiscoveryDeps, { domain }: Query): Promise<Claim[]> {
  const answer = await ask(domain, 'MX')
  if (answer.outcome === 'no-such-name') {
    return [claim('sender-domain-invalid', 0.95, observe('domain-missing', { domain }))]
  }
  if (answer.outcome !== 'failed') return []
  const cause = answer.reason === 'bogus' ? 'dnssec-bogus' : 'dns-timeout'
  return [claim(cause, 0.8, `${domain} MX: ${answer.reason}`)]
}
