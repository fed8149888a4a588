import type { DeliveredCopy, IdentityVerdict, Outcome, Reply, Run, StageId } from '@ehlo/shared'

/** What an answer amounts to; `open` says neither yes nor no. */
export type Tone = 'ok' | 'bad' | 'warn' | 'open'

type AnswerWord =
  | 'loggedIn'
  | 'loginRefused'
  | 'loginUnclear'
  | 'loginNotReached'
  | 'loginNotSet'
  | 'accepted'
  | 'delivered'
  | 'deliveredToJunk'
  | 'deliveredOnBehalf'
  | 'acceptedMayRewrite'
  | 'notRefused'
  | 'refused'
  | 'bounced'
  | 'rewritten'
  | 'inconclusive'
  | 'notTested'

/** One clear answer: about the login itself, its own address, or an address to send on behalf of. */
export type TestAnswer = {
  about: 'login' | 'sender' | 'onBehalfOf'
  address: string
  tone: Tone
  word: AnswerWord
  reply?: Reply
  stage?: StageId
  copy?: DeliveredCopy
}

/** The answers of a run, most basic first; the sender is asked only where the login did not fail. */
export function answersOf(run: Run): TestAnswer[] {
  const { outcome } = run
  if (outcome === undefined) return []
  const login = loginAnswer(outcome, run)
  const sender = identityAnswer('sender', outcome.sender, run)
  const others = outcome.onBehalfOf.map((verdict) => identityAnswer('onBehalfOf', verdict, run))
  const showsSender = outcome.sender.status !== 'not-tested'
  const showsLogin = login.tone !== 'ok' || !showsSender
  return [...(showsLogin ? [login] : []), ...(showsSender ? [sender] : []), ...others]
}

const tonesFromWorst: readonly Tone[] = ['bad', 'warn', 'open', 'ok']

/** The one answer that tells most of a run: the worst, and of equals the most basic. */
export function tellingAnswer(run: Run): TestAnswer | undefined {
  const answers = answersOf(run)
  return tonesFromWorst
    .map((tone) => answers.find((answer) => answer.tone === tone))
    .find((answer) => answer !== undefined)
}

/** True where everything that was asked works; an envelope that was not refused is no success. */
export function isSuccess(run: Run): boolean {
  const answers = answersOf(run)
  return answers.length > 0 && answers.every(({ tone }) => tone === 'ok')
}

function loginAnswer({ authentication }: Outcome, run: Run): TestAnswer {
  const { status } = authentication
  const failed = run.stages.find(({ status }) => status === 'failed')
  const reply = authentication.reply ?? failed?.reply
  const stage = authentication.stage ?? failed?.id
  const wasReached = run.stages.some(
    ({ id, status }) => id === 'authenticate' && status !== 'skipped',
  )
  const needsNone = run.settings?.authMethod === 'none' && failed === undefined
  const [word, tone] = needsNone ? (['loginNotSet', 'ok'] as const) : loginWord(status, wasReached)
  const address = run.settings?.username ?? ''
  return { about: 'login', address, word, tone, ...optional(reply, stage) }
}

function loginWord(
  status: Outcome['authentication']['status'],
  wasReached: boolean,
): [AnswerWord, Tone] {
  if (status === 'pass') return ['loggedIn', 'ok']
  if (status === 'fail') return ['loginRefused', 'bad']
  if (!wasReached) return ['loginNotReached', 'bad']
  return status === 'inconclusive' ? ['loginUnclear', 'warn'] : ['notTested', 'open']
}

function identityAnswer(
  about: 'sender' | 'onBehalfOf',
  verdict: IdentityVerdict,
  run: Run,
): TestAnswer {
  const [word, tone] = identityWord(about, verdict, run)
  const { address, copy } = verdict
  const seen = copy === undefined ? {} : { copy }
  return { about, address, word, tone, ...optional(verdict.reply, verdict.stage), ...seen }
}

function identityWord(
  about: TestAnswer['about'],
  { status, proof, stage, copy }: IdentityVerdict,
  run: Run,
): [AnswerWord, Tone] {
  switch (status) {
    case 'accepted':
      if (proof === 'delivered') return deliveredWord(copy)
      if (proof === 'envelope') return ['notRefused', 'open']
      return mayRewriteSilently(run, about) ? ['acceptedMayRewrite', 'warn'] : ['accepted', 'ok']
    case 'refused':
      return [stage === 'delivery' ? 'bounced' : 'refused', 'bad']
    case 'rewritten':
      return ['rewritten', 'bad']
    case 'inconclusive':
      return ['inconclusive', 'warn']
    case 'not-tested':
      return ['notTested', 'open']
  }
}

/** An accepted sender arrived; where, and with whose name beside it, decides what it is worth. */
function deliveredWord(copy: DeliveredCopy | undefined): [AnswerWord, Tone] {
  if (copy?.folder === 'junk') return ['deliveredToJunk', 'warn']
  const sender = copy?.sender?.address.toLowerCase()
  const isOnBehalf = sender !== undefined && sender !== copy?.from.address.toLowerCase()
  return isOnBehalf ? ['deliveredOnBehalf', 'warn'] : ['delivered', 'ok']
}

// Gmail accepts a sender that it does not know and replaces it without a word: only the copy in the mailbox tells.
const silentRewriters = /(?:^|\.)(?:gmail|googlemail)\.com$/

function mayRewriteSilently(run: Run, about: TestAnswer['about']): boolean {
  return about === 'onBehalfOf' && silentRewriters.test(run.settings?.host ?? '')
}

function optional(reply: Reply | undefined, stage: StageId | undefined) {
  return { ...(reply === undefined ? {} : { reply }), ...(stage === undefined ? {} : { stage }) }
}
