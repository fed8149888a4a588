import type { Candidate } from '@ehlo/shared'
import { findProvider, providers } from '@ehlo/shared/providers'
import type { Provider, ProviderId } from '@ehlo/shared/providers'
import type { Entry } from './candidate-board.ts'
import type { Proposal, Query } from './proposal.ts'
import type { Trial } from './try-proposal.ts'
import type { DiscoveryWords } from './words/words.ts'

const candidatesMax = 20

/**
 * The entries in the shape of the wire. Guesses that came to nothing are shown only where there is nothing else, and those
 * whose host does not exist never: nobody found them anywhere.
 */
export function describeCandidates(
  entries: readonly Entry[],
  query: Query,
  words: DiscoveryWords,
  { isOver }: { isOver: boolean },
): Candidate[] {
  const isWorthShowing = ({ source, trial }: Entry) =>
    source !== 'guess' || trial?.status === 'works'
  const isGuessed = isOver && !entries.some(isWorthShowing)
  return entries
    .filter((entry) => isWorthShowing(entry) || (isGuessed && !isOfNoHost(entry)))
    .slice(0, candidatesMax)
    .map((entry) => describe(entry, query, words, isOver))
}

function isOfNoHost({ trial }: Entry): boolean {
  return trial?.status === 'fails' && trial.reason === 'no-such-host'
}

function describe(
  { proposal, source, trial }: Entry,
  { address, local }: Query,
  words: DiscoveryWords,
  isOver: boolean,
): Candidate {
  const { host, port, encryption, isTrusted } = proposal
  // Whoever names a provider's server may well not know what its login wants.
  const provider = proposal.provider ?? findProvider({ host })
  const login = proposal.login ?? (provider && providers[provider].login)
  const hasNeed = login !== undefined && login !== 'mailbox-password'
  const isOAuthOnly = trial?.status === 'works' && isWithoutPasswords(trial.mechanisms)
  const note = [
    ...(hasNeed ? [words.needs[login]] : isOAuthOnly ? [words.needs.oauth] : []),
    ...(provider === 'microsoft-365' ? [words.basicAuthEnds] : []),
    ...(encryption === 'none' ? [words.cleartext] : []),
    describeTrial(trial, words, isOver),
  ].join(' ')
  return {
    host,
    port,
    encryption,
    source,
    trusted: isTrusted,
    verified: trial?.status === 'works',
    usernames: [...(proposal.usernames ?? [address, local])],
    note,
    ...mailboxOf(proposal, provider),
  }
}

/** What the source says, else where the provider of the submission server is known to keep mail. */
function mailboxOf(
  { mailbox, isTrusted }: Proposal,
  id: ProviderId | undefined,
): Pick<Candidate, 'mailbox'> {
  const provider: Provider | undefined = id === undefined ? undefined : providers[id]
  const known = mailbox ?? (provider?.imap && { ...provider.imap, isTrusted })
  if (known === undefined) return {}
  const { host, port, encryption } = known
  return { mailbox: { host, port, encryption, trusted: known.isTrusted } }
}

function describeTrial(trial: Trial | undefined, words: DiscoveryWords, isOver: boolean): string {
  if (trial === undefined) return isOver ? words.untried : words.trying
  if (trial.status === 'fails') return words.failures[trial.reason]
  return words.answered(trial.version?.replace('TLSv', 'TLS '), trial.mechanisms)
}

function isWithoutPasswords(mechanisms: readonly string[]): boolean {
  return mechanisms.length > 0 && mechanisms.every((name) => /^(?:XOAUTH2|OAUTHBEARER)$/.test(name))
}
