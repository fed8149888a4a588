import type { Block } from '../reading.ts'

const letterOrDigit = /[\p{L}\p{N}]/u

/** Puts the texts of inline elements together into lines as they stand on the screen. */
export class LineSink {
  readonly blocks: Block[] = []
  #line = ''
  #level: number | undefined
  #lastLevel = 0
  #partAt = 0
  #isNewPart = false

  /** Text in which blanks and line ends are one blank. */
  addText(text: string): void {
    const words = withoutHyphenation(text).replaceAll(/\s+/g, ' ')
    if (this.#isNewPart && letterOrDigit.test(words.charAt(0))) this.#line += ' '
    this.#isNewPart = false
    this.#line += words
  }

  /** An element right behind another: their words do not run into each other; letters that are set one by one do. */
  beginPart(isBehindAnother: boolean): void {
    const isWord = this.#line.length - this.#partAt > 1
    this.#isNewPart = isBehindAnother && isWord && letterOrDigit.test(this.#line.slice(-1))
    this.#partAt = this.#line.length
  }

  /** Text in which every line end and every blank counts. */
  addPreformatted(text: string): void {
    const [first = '', ...others] = withoutHyphenation(text).split('\n')
    this.#line += first
    for (const line of others) {
      this.endLine()
      this.#line = line
    }
  }

  endLine(): void {
    const text = this.#line
    this.#line = ''
    this.#partAt = 0
    this.#isNewPart = false
    if (text.trim() === '') return
    this.blocks.push(
      this.#level === undefined
        ? { kind: 'text', text: text.trimEnd() }
        : { kind: 'heading', level: this.#level, text: text.trim() },
    )
  }

  /** Of the last heading; 0 above the first. */
  get lastLevel(): number {
    return this.#lastLevel
  }

  add(block: Block): void {
    this.endLine()
    if (block.kind === 'heading') this.#lastLevel = block.level
    this.blocks.push(block)
  }

  beginHeading(level: number): void {
    this.endLine()
    this.#level = level
    this.#lastLevel = level
  }

  endHeading(): void {
    this.endLine()
    this.#level = undefined
  }

  /** Everything in one line, for a cell or a label. */
  inOneLine(): string {
    this.endLine()
    return this.blocks
      .map((block) => {
        if (block.kind === 'field') return `${block.label}: ${block.value}`
        return block.kind === 'table' ? '' : block.text.trim()
      })
      .join(' ; ')
  }
}

/** A soft hyphen says where a line may end, as `<wbr>` does; it is no letter of a name (UTS 46 maps it to nothing). */
function withoutHyphenation(text: string): string {
  return text.replaceAll('\u00ad', '')
}
