import type { Candidate } from '@ehlo/shared'
import type { Entry } from './candidate-board.ts'
import type { Query } from './proposal.ts'
import type { DiscoveryWords } from './words/words.ts'

const candidatesMax = 20

/** The entries in the shape of the wire; guesses that came to nothing are shown only where there is nothing else. */
export function describeCandidates(
  entries: readonly Entry[],
  query: Query,
  words: DiscoveryWords,
): Candidate[] {
  const isGuessed = entries.every(
    ({ source, trial }) => source === 'guess' && trial?.status !== 'works',
  )
  return entries
    .filter(({ source, trial }) => isGuessed || source !== 'guess' || trial?.status === 'works')
    .slice(0, candidatesMax)
    .map((entry) => describe(entry, query, words))
}

function describe(
  { proposal, source, trial }: Entry,
  { address, local }: Query,
  words: DiscoveryWords,
): Candidate {
  const { host, port, encryption, isTrusted, login } = proposal
  const hasNeed = login !== undefined && login !== 'mailbox-password'
  const isOAuthOnly = trial?.status === 'works' && isWithoutPasswords(trial.mechanisms)
  const note = [
    ...(trial === undefined ? [words.untried] : []),
    ...(trial?.status === 'fails' ? [words.failures[trial.reason]] : []),
    ...(encryption === 'none' ? [words.cleartext] : []),
    ...(hasNeed ? [words.needs[login]] : isOAuthOnly ? [words.needs.oauth] : []),
    ...(proposal.provider === 'microsoft-365' ? [words.basicAuthEnds] : []),
  ].join(' ')
  return {
    host,
    port,
    encryption,
    source,
    trusted: isTrusted,
    verified: trial?.status === 'works',
    usernames: [...(proposal.usernames ?? [address, local])],
    ...(note === '' ? {} : { note }),
  }
}

function isWithoutPasswords(mechanisms: readonly string[]): boolean {
  return mechanisms.length > 0 && mechanisms.every((name) => /^(?:XOAUTH2|OAUTHBEARER)$/.test(name))
}
