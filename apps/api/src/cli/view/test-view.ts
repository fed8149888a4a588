import { isPractice } from '@ehlo/shared/names'
import type {
  Alternative,
  DeliveredCopy,
  Finding,
  IdentityVerdict,
  Reply,
  Run,
  Stage,
} from '@ehlo/shared'
import type { RunProgress } from '../../probe/test-plan.ts'
import type { Words } from '../words/index.ts'
import { findingLines } from './finding-lines.ts'
import type { Paint } from './paint.ts'
import { visible, visibleLines } from './visible.ts'

const eraseLine = '\r\u001B[K'
const indent = '      '

/** Where a view writes: a terminal also shows what is going on at the moment. */
export type Screen = { write: (text: string) => void; isTerminal: boolean; paint: Paint }

/** Writes a test as it goes: the dialogue, each stage with its time, then the answers. */
export class TestView {
  readonly #screen: Screen
  readonly #words: Words
  #mainSession: string | undefined
  #isStageShown = false

  constructor(screen: Screen, words: Words) {
    this.#screen = screen
    this.#words = words
  }

  begin(settings: NonNullable<Run['settings']>): void {
    const { paint } = this.#screen
    const target = `${visible(settings.host)}:${settings.port}`
    const encryption = this.#words.encryption[settings.encryption]
    const who = settings.username === '' ? '' : ` ${this.#words.as(visible(settings.username))}`
    this.#line(paint('bold', `${this.#words.testing(`${target}, ${encryption}`)}${who}`))
    if (isPractice(settings)) this.#line(this.#words.practice)
    this.#line('')
  }

  show(progress: RunProgress): void {
    if (progress.type === 'line') this.#showLine(progress.data)
    else if (progress.type === 'stage') this.#showStage(progress.data)
  }

  end(run: Run): void {
    const { paint } = this.#screen
    this.#line('')
    if (run.state === 'cancelled') this.#line(paint('yellow', this.#words.cancelled))
    if (run.outcome !== undefined) this.#showOutcome(run.outcome)
    for (const finding of run.findings) this.#showFinding(finding)
    if (run.alternatives.length > 0) this.#showAlternatives(run.alternatives)
  }

  note(text: string): void {
    this.#line('')
    this.#line(this.#screen.paint('dim', text))
  }

  #showLine(line: Run['transcript'][number]): void {
    // Other sessions run beside the main one; the JSON has them.
    this.#mainSession ??= line.session
    if (line.session !== this.#mainSession) return
    const arrow = { client: '→', server: '←', note: '·' }[line.from]
    for (const text of visibleLines(line.text)) {
      this.#line(this.#screen.paint('dim', `${indent}${arrow} ${text}`))
    }
  }

  #showStage(stage: Stage): void {
    const { paint, isTerminal } = this.#screen
    const name = this.#words.stages[stage.id]
    if (stage.status === 'running') {
      if (!isTerminal) return
      this.#eraseStage()
      this.#screen.write(paint('dim', `  … ${name}`))
      this.#isStageShown = true
      return
    }
    if (stage.status === 'skipped') return
    const time = paint('dim', this.#words.milliseconds(Math.round(stage.elapsedMs)))
    const mark = stage.status === 'ok' ? paint('green', '✓') : paint('red', '✗')
    this.#line(`  ${mark} ${name}  ${time}`)
  }

  #showOutcome({ authentication, sender, onBehalfOf }: NonNullable<Run['outcome']>): void {
    const words = this.#words
    const isPass = authentication.status === 'pass'
    this.#answer(isPass, words.authentication[authentication.status])
    if (!isPass) this.#showReply(authentication.reply)
    this.#showIdentity(words.ownAddress, sender)
    for (const identity of onBehalfOf) this.#showIdentity(words.onBehalfOf, identity)
  }

  #showIdentity(name: (address: string) => string, verdict: IdentityVerdict): void {
    const isAccepted = verdict.status === 'accepted'
    if (verdict.status === 'not-tested') {
      const { paint } = this.#screen
      this.#line(
        paint('dim', `– ${name(visible(verdict.address))}: ${this.#words.identity['not-tested']}`),
      )
      return
    }
    this.#answer(isAccepted, `${name(visible(verdict.address))}: ${this.#wordsFor(verdict)}`)
    if (verdict.copy !== undefined) this.#showCopy(verdict.copy)
    else if (!isAccepted) this.#showReply(verdict.reply)
  }

  #wordsFor({ status, proof, stage }: IdentityVerdict): string {
    if (status === 'accepted') return this.#words.acceptedBy[proof ?? 'envelope']
    if (status === 'refused' && stage === 'delivery') return this.#words.bounced
    return this.#words.identity[status]
  }

  /** What recipients see, on one line. */
  #showCopy({ folderName, elapsedMs, from, sender }: DeliveredCopy): void {
    const seconds = (elapsedMs / 1000).toFixed(1)
    const where = this.#words.arrived(visible(folderName), seconds)
    const isOther = sender !== undefined && sender.address !== from.address
    const by = isOther ? `, ${this.#words.onBehalfAs(visible(sender.address))}` : ''
    this.#line(`    ${where} ${visible(from.address)}${by}`)
  }

  #answer(isGood: boolean, text: string): void {
    this.#line(this.#screen.paint(isGood ? 'green' : 'red', `${isGood ? '✓' : '✗'} ${text}`))
  }

  #showReply(reply: Reply | undefined): void {
    if (reply === undefined) return
    const { code, enhancedStatus, text } = reply
    const status = enhancedStatus === undefined ? `${code}` : `${code} ${enhancedStatus}`
    this.#line(`    ${this.#words.serverSaid}:`)
    for (const line of visibleLines(text)) this.#line(`${indent}${status} ${line}`)
  }

  #showFinding(finding: Finding): void {
    for (const line of findingLines(finding, this.#words, this.#screen.paint)) this.#line(line)
  }

  #showAlternatives(alternatives: Alternative[]): void {
    this.#line('')
    this.#line(`${this.#words.alternatives}:`)
    for (const { host, port, encryption } of alternatives) {
      this.#line(`  ${visible(host)}:${port}, ${this.#words.encryption[encryption]}`)
    }
  }

  #line(text: string): void {
    this.#eraseStage()
    this.#screen.write(`${text}\n`)
  }

  #eraseStage(): void {
    if (this.#isStageShown) this.#screen.write(eraseLine)
    this.#isStageShown = false
  }
}
