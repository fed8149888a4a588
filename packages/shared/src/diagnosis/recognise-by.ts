import type { CauseLabel } from '../causes/index.ts'
import type { Evidence } from '../model/finding.ts'
import type { StageId } from '../model/stage.ts'
import type { ProviderId } from '../providers/registry.ts'
import { calibrate } from './calibrate.ts'
import type { Candidate } from './candidate.ts'
import type { Claim } from './claim.ts'
import type { RecogniseContext } from './context.ts'
import { providerOf } from './context-of-text.ts'
import { isText } from './is-text.ts'
import { findSettled, isWithin, type Span, without, withoutDenied } from './persons-words.ts'
import { findOthersLines } from './others-lines.ts'
import { openMessage } from './open-message.ts'
import { quote } from './quote.ts'
import { readText } from './read-text.ts'
import { lineOf, type Reading, type SeenReply } from './reading.ts'
import type { CompiledRule, RuleBook } from './rule-book.ts'
import type { Sign } from './sign.ts'
import { addSigns } from './signs.ts'
import { isOfMail, tellsOfMailFailure } from './subject.ts'
import type { Sightings } from './sightings.ts'
import { findWording, type Wording } from './wording.ts'
import type { WordingIndex } from './wording-index.ts'
import { findWritten, type Written } from './written-lines.ts'

/** Everything that conditions of rules look at. */
type Scene = {
  reading: Reading
  /** All that stands in the text, and that without what is only written there. */
  seen: Sightings
  told: Sightings
  settled: readonly Span[]
  signs: Set<Sign>
  stages: Set<StageId>
  provider: ProviderId | undefined
  context: RecogniseContext
}

/** Replies further than this from a wording belong to another sentence. */
const nearby = 1200

/** How much a second rule of the same cause adds to the first. */
const concord = 0.25
/** What a refused login is when nothing says more: saying it in many ways makes it no likelier than what says more. */
const residual: CauseLabel = 'bad-credentials'

/** How much the odds grow where a person says that this was it. */
const settling = 2

/** What is left of the odds of a cause that only another provider knows. */
const foreign = 0.15

/** Codes that mean the same everywhere. */
const assigned = new Set([
  421, 450, 451, 452, 454, 455, 500, 501, 502, 503, 504, 530, 534, 535, 538, 550, 551, 552, 553,
  554, 555,
])

/** What only words that somebody said are signs of. */
const ofFailure: readonly Sign[] = ['failure', 'trouble']

const perUnit = 0.03
const usual = 12
const longest = 32

/** What a text tells of: causes, best first, and the provider that it or its context points to. */
export type Recognised = { claims: Claim[]; provider: ProviderId | undefined }

/**
 * Recognises an SMTP reply, a stack trace, a log, a bounce, in whatever wrapping. Pure, in time linear to the text. No
 * claims say "cannot tell".
 */
export function recogniseBy(book: RuleBook, text: string, context: RecogniseContext): Recognised {
  const opened = openMessage(text)
  if (!isText(opened)) return { claims: [], provider: undefined }
  const reading = readText(opened)
  const seen = withoutDenied(book.lexicon.scan(reading), reading, book.persons)
  const scene = survey(book, reading, seen, context)
  const { provider } = scene
  const candidates = new Map<CauseLabel, Candidate>()
  for (const said of book.byWording.find(scene.told)) judge(said.tells, said, scene, candidates)
  for (const rules of unsaidRules(book, scene))
    for (const rule of rules) judge(rule, undefined, scene, candidates)
  const ranked = calibrate([...candidates.values()], scene.signs)
  if (!tellsOfMailFailure(scene.signs, context, ranked[0]?.sure ?? 0, reading))
    return { claims: [], provider }
  const quotes = new Map<number, Evidence>()
  const claims = ranked.map(({ cause, sure, at }) => {
    // What a reply leaves out of a reading may be all that its line holds.
    const line = reading.replies.find((reply) => reply.at === at)?.line ?? lineOf(reading, at)
    // Most claims stand on the same line.
    const evidence = quotes.get(line) ?? quote(reading, line, context.stage)
    quotes.set(line, evidence)
    return { cause, confidence: sure, evidence: [evidence] }
  })
  return { claims, provider }
}

function survey(
  book: RuleBook,
  reading: Reading,
  seen: Sightings,
  context: RecogniseContext,
): Scene {
  const written = findWritten(reading)
  const signs = whatIsTold(book.signs, seen)
  const others = signs.has('elsewhere') ? findOthersLines(reading, seen, book) : []
  const unsaid = others.length === 0 ? written : [...written, ...others]
  let told = without(seen, unsaid)
  if (unsaid.length > 0) {
    reading.replies = reading.replies.filter(({ at }) => !isWithin(at, written))
    const toldSigns = whatIsTold(book.signs, told)
    for (const sign of ofFailure) if (!toldSigns.has(sign)) signs.delete(sign)
    if (toldSigns.has('mail') && !toldSigns.has('elsewhere')) signs.delete('elsewhere')
    // Beside a failure a setting may be its cause.
    if (toldSigns.has('trouble')) told = without(seen, [...written.filter(isNoSetting), ...others])
  }
  const stages = context.stage ? new Set([context.stage]) : whatIsTold(book.stages, seen)
  const provider = providerOf(context, seen, book.providers)
  reading.ownedBy = seen.first(book.owned)
  addSigns(signs, reading, context, provider, book.providers)
  const settled = findSettled(seen, book.persons)
  return { reading, seen, told, settled, signs, stages, provider, context }
}

function isNoSetting({ isSetting }: Written): boolean {
  return !isSetting
}

function whatIsTold<Key>(index: WordingIndex<Key>, seen: Sightings): Set<Key> {
  return new Set(index.find(seen).map(({ tells }) => tells))
}

/** Where evidence stands and, if it is a wording, how long that is. */
type Spot = { at: number; length: number }

/** The rules that ask for no wording, by the codes, statuses and signs there are. */
function unsaidRules(book: RuleBook, scene: Scene): readonly CompiledRule[][] {
  const lists: CompiledRule[][] = []
  const add = (rules: CompiledRule[] | undefined) => {
    // One code or status may stand in many replies.
    if (rules !== undefined && !lists.includes(rules)) lists.push(rules)
  }
  for (const { enhanced } of scene.reading.replies)
    if (enhanced !== undefined) add(book.byEnhanced.get(enhanced))
  for (const { code } of scene.reading.replies) if (code !== undefined) add(book.byCode.get(code))
  for (const sign of scene.signs) add(book.bySign.get(sign))
  return lists
}

function judge(
  rule: CompiledRule,
  said: Spot | undefined,
  scene: Scene,
  candidates: Map<CauseLabel, Candidate>,
): void {
  const at = holds(rule, said, scene)
  if (at === undefined) return
  const isSaidOf = said !== undefined && isWithin(said.at, scene.settled)
  const times = (isSaidOf ? settling : 1) * (isElsewhere(rule, scene) ? foreign : 1)
  const sure = strength(rule.sure, said?.length, times)
  const known = candidates.get(rule.cause)
  const best = known === undefined || sure > known.sure ? { cause: rule.cause, sure, at } : known
  const second = Math.min(sure, known?.sure ?? 0)
  const added = rule.cause === residual ? 0 : concord * second
  candidates.set(rule.cause, { ...best, sure: 1 - (1 - best.sure) * (1 - added) })
}

function isElsewhere({ only }: CompiledRule, { provider }: Scene): boolean {
  return only !== undefined && provider !== undefined && !only.includes(provider)
}

/** A long wording says more than a short one: it moves the odds a little. */
function strength(sure: number, length: number | undefined, times: number): number {
  const more = length === undefined ? 0 : Math.min(length, longest) - usual
  const odds = times * (sure / (1 - sure)) * Math.exp(perUnit * more)
  return odds / (1 + odds)
}

/** Where the rule's evidence stands, if all of its conditions hold. */
function holds(rule: CompiledRule, said: Spot | undefined, scene: Scene): number | undefined {
  if (!fitsContext(rule, scene)) return undefined
  const reply = fittingReply(rule, scene, said?.at)
  if (reply === undefined) return undefined
  if (rule.also.length > 0 && !anyStands(rule.also, scene.seen)) return undefined
  if (anyStands(rule.unless, scene.seen)) return undefined
  return said?.at ?? Math.max(reply, 0)
}

function anyStands(wordings: readonly Wording[], seen: Sightings): boolean {
  for (const wording of wordings) if (findWording(wording, seen) !== undefined) return true
  return false
}

/** The offset of a reply with the asked code and status, -1 where none is asked, nothing where it is missing. */
function fittingReply(
  { code, enhanced, isSaid }: CompiledRule,
  scene: Scene,
  at: number | undefined,
): number | undefined {
  const { reading } = scene
  if (!code && !enhanced) return -1
  const near = (place: number) => at === undefined || Math.abs(place - at) < nearby
  const first = (fits: (reply: SeenReply) => boolean) =>
    reading.replies.find((reply) => near(reply.at) && fits(reply))
  const isCodeless = isSaid && !reading.replies.some((reply) => reply.code !== undefined)
  const coded = code && first((reply) => hasCode(reply, code, { isCodeless, isSaid }))
  // Clients and bounces may leave the numbers out of a refusal; a deferral is known by its number alone.
  const isReplyless =
    isSaid &&
    reading.replies.length === 0 &&
    code?.some((each) => each >= 500) &&
    isOfMail(scene.signs, scene.context)
  if (code && coded === undefined && !isReplyless) return undefined
  if (!enhanced) return coded?.at ?? -1
  const hasStatus = (reply: SeenReply) =>
    reply.enhanced !== undefined && enhanced.includes(reply.enhanced)
  // A bounce gives the status first in a field of its own; the reply, which has it too, says more.
  return (first((reply) => reply.code !== undefined && hasStatus(reply)) ?? first(hasStatus))?.at
}

/**
 * Where a client prints the enhanced status code alone, its class stands for that of the reply (RFC 3463 §3.1), as the
 * first digit does for a number that only its server knows (RFC 5321 §4.3.2).
 */
function hasCode(
  { code, enhanced }: SeenReply,
  codes: readonly number[],
  { isCodeless, isSaid }: { isCodeless: boolean; isSaid: boolean },
): boolean {
  if (!isCodeless) {
    if (code === undefined) return false
    if (codes.includes(code)) return true
    return isSaid && code >= 400 && !assigned.has(code) && codes.includes(code < 500 ? 451 : 550)
  }
  return codes.some((each) => Math.floor(each / 100) === Number(enhanced?.[0]))
}

function fitsContext(rule: CompiledRule, { signs, stages, provider, context }: Scene): boolean {
  if (rule.sign && !rule.sign.every((sign) => signs.has(sign))) return false
  if (rule.withoutSign?.some((sign) => signs.has(sign))) return false
  if (rule.stage && !rule.stage.some((stage) => stages.has(stage))) return false
  if (rule.provider && !(provider && rule.provider.includes(provider))) return false
  if (rule.port && !(context.port !== undefined && rule.port.includes(context.port))) return false
  if (rule.encryption && !(context.encryption && rule.encryption.includes(context.encryption)))
    return false
  return true
}
