import type { Direction } from './tokens/directions.ts'
import type { Line } from './lines/lines.ts'
import type { Label } from './lines/label.ts'
import type { ReadLine } from './lines/read-line.ts'

/** Where a block of configuration began (`smtp:`), another key at its depth ends it. */
type Spoken = { direction: Direction; level: number; indent: number; isBlock: boolean }

/** Text is below every heading. */
const textLevel = 7

/** What a page speaks of at a line: sending, reading mail, or something else. */
export class Subject {
  #spoken: Spoken | undefined

  get direction(): Direction | undefined {
    return this.#spoken?.direction
  }

  /** A heading ends what was spoken of under one of its level or below. */
  enterSection({ level }: Line): void {
    if (this.#spoken !== undefined && level <= this.#spoken.level) this.#spoken = undefined
  }

  announce({ kind, level, indent, text }: Line, direction: Direction): void {
    this.#spoken = {
      direction,
      level: kind === 'heading' ? level : textLevel,
      indent,
      isBlock: opensBlock(text),
    }
  }

  /** A line about sending or reading mail leaves the lines below it there: "IMAP server: …" then "Port: …". */
  follow(read: ReadLine, receives: boolean, sends: boolean): void {
    const hasValue = read.hosts.length + read.ports.length > 0
    if (read.line.record !== undefined || !hasValue) return
    const own = sends ? 'outgoing' : 'incoming'
    const direction = sends === receives ? read.label.direction : own
    if (direction === undefined || direction === 'both') return
    const before = this.#spoken ?? { level: textLevel, indent: read.line.indent, isBlock: false }
    this.#spoken = { ...before, direction }
  }

  /** `database:` after `smtp:` at the same depth, or a closing bracket, ends a block; true where it did. */
  leaveBlock({ line, direction }: ReadLine, announced: Label): boolean {
    const spoken = this.#spoken
    if (spoken === undefined || direction !== undefined) return false
    const isPlain = announced.meanings.size === 0 || announced.meanings.has('elsewhere')
    const isOutside = spoken.isBlock ? line.indent <= spoken.indent : line.indent < spoken.indent
    const isNext = opensBlock(line.text) && isPlain && isOutside
    const isEnd = closesBlock(line.text) && line.indent <= spoken.indent
    if (!isNext && !isEnd) return false
    this.#spoken = undefined
    return true
  }
}

function opensBlock(text: string): boolean {
  return /^['"]?[\w-]{1,40}['"]?\s?[:=]>?\s?[{[(]?$/.test(text) || /^\[[\w .-]{1,40}\]$/.test(text)
}

const longestEnd = 3

function closesBlock(text: string): boolean {
  return text.length <= longestEnd && text !== '' && '}])'.includes(text.charAt(0))
}
