import type { AskDns } from '../../network/dns-answer.ts'
import type { CaaEvidence } from '../domain-evidence.ts'

/** Climbs from the host to the first name that has CAA records (RFC 8659 §3); all levels are asked at once. */
export async function collectCaa(host: string, ask: AskDns): Promise<CaaEvidence> {
  const labels = host.split('.')
  // The top-level domain says nothing about whom its registrants trust.
  const names = labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'))
  const asked = names.length === 0 ? [host] : names
  const answers = await Promise.all(
    asked.map(async (name) => ({ name, answer: await ask(name, 'CAA') })),
  )
  const found = answers.find(({ answer }) => answer.outcome === 'records')
  const failed = answers.find(({ answer }) => answer.outcome === 'failed')
  const last = answers.at(-1) ?? { name: host, answer: await ask(host, 'CAA') }
  return found ?? failed ?? last
}
