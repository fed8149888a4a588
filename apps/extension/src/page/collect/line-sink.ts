import type { Block } from '../reading.ts'

/** Puts the texts of inline elements together into lines as they stand on the screen. */
export class LineSink {
  readonly blocks: Block[] = []
  #line = ''
  #level: number | undefined
  #lastLevel = 0

  /** Text in which blanks and line ends are one blank. */
  addText(text: string): void {
    this.#line += withoutHyphenation(text).replaceAll(/\s+/g, ' ')
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
