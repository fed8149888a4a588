import type { Block } from '../reading.ts'
import type { Budget } from './budget.ts'
import * as dom from './dom.ts'
import { LineSink } from './line-sink.ts'
import { isUnchosenOption } from './choices.ts'
import { ControlLines } from './control-lines.ts'
import { headingLevelOf } from './heading-level.ts'
import { isSaidByControl } from './labels.ts'
import { readTable } from './read-table.ts'
import { Openers } from './openers.ts'
import { TabParts } from './tab-parts.ts'
import { inSight, isTextSeen, sightOf } from './visibility.ts'
import type { Sight } from './visibility.ts'

type Step = { node: Node; sight: Sight; style: CSSStyleDeclaration | undefined } | (() => void)

const skipped = new Set(
  'script style noscript template head title meta link svg canvas video audio object embed map datalist math option del s strike'.split(
    ' ',
  ),
)
const mostFrames = 50

/**
 * Goes through a tree in the order of reading, without recursion, since a page can nest as deep as it likes. Shadow
 * trees take the place of their hosts' children, slots that of what is put into them, frames of the same origin follow.
 */
export class Walk {
  readonly #budget: Budget
  readonly #sink = new LineSink()
  readonly #openers: Openers
  readonly #tabs: TabParts
  readonly #controls: ControlLines
  /** One line for a cell or a label: tables and lists have no say. */
  readonly #isFlat: boolean
  #frames = 0

  constructor(budget: Budget, { isFlat = false, openers = new Openers() } = {}) {
    this.#budget = budget
    this.#isFlat = isFlat
    this.#openers = openers
    this.#tabs = new TabParts(openers)
    this.#controls = new ControlLines(this.#sink, budget, isFlat)
  }

  get blocks(): Block[] {
    return this.#sink.blocks
  }

  read(root: Element): void {
    this.#openers.lookIn(root)
    this.#run([{ node: root, sight: inSight, style: undefined }])
  }

  /** The visible text of a part in one line, controls included; tables and lists have no say. */
  textOf(element: Element, sight: Sight): string {
    const inner = new Walk(this.#budget, { isFlat: true, openers: this.#openers })
    inner.#run(this.#childSteps(element, sight, getComputedStyle(element)))
    return inner.#sink.inOneLine()
  }

  #run(first: Step[]): void {
    const steps = first.toReversed()
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      if (typeof step === 'function') {
        step()
        continue
      }
      if (!this.#budget.spendNode()) break
      const next = this.#visit(step)
      for (let index = next.length - 1; index >= 0; index--) {
        const following = next[index]
        if (following !== undefined) steps.push(following)
      }
    }
    this.#sink.endLine()
  }

  #visit({ node, sight, style }: Exclude<Step, () => void>): Step[] {
    const type = dom.nodeTypeOf(node)
    if (type === Node.TEXT_NODE) {
      if (style !== undefined) this.#takeText(node, sight, style)
      return []
    }
    if (type === Node.DOCUMENT_FRAGMENT_NODE)
      return this.#stepsInto(dom.childrenOf(node), sight, style)
    return dom.isElement(node) ? this.#visitElement(node, sight) : []
  }

  #takeText(node: Node, sight: Sight, style: CSSStyleDeclaration): void {
    const data = dom.dataOf(node)
    const isPreformatted = style.whiteSpace.startsWith('pre') || style.whiteSpace === 'break-spaces'
    if (data.trim() === '') {
      if (isPreformatted) this.#sink.addPreformatted(data)
      else this.#sink.addText(' ')
      return
    }
    if (this.#controls.mutesText || !isTextSeen(node, style, sight)) return
    const text = this.#budget.spendText(data)
    if (isPreformatted) this.#sink.addPreformatted(text)
    else this.#sink.addText(text)
  }

  #visitElement(element: Element, above: Sight): Step[] {
    const name = dom.nameOf(element)
    if (skipped.has(name)) return []
    if (name === 'br' || name === 'hr') {
      this.#controls.endLine()
      return []
    }
    if (isUnchosenOption(element)) return []
    const style = getComputedStyle(element)
    const sight = sightOf(element, style, above, this.#openers)
    if (sight === undefined) return []
    if (dom.isControl(element)) {
      if (!sight.isInvisible) this.#controls.take(element)
      return []
    }
    if (name === 'iframe' || name === 'frame') return this.#frameSteps(element)
    if (name === 'label' && isSaidByControl(element, this.#isFlat)) {
      // The controls within say its words.
      return this.#stepsInto(dom.findAll(element, 'input, select, textarea'), sight, undefined)
    }
    if (!this.#isFlat) {
      if (name === 'table') {
        const rows = readTable(element, (cell) => this.textOf(cell, sight))
        if (rows !== undefined) {
          const caption = dom.findAll(element, 'caption')[0]
          if (caption !== undefined) {
            this.#sink.add({ kind: 'heading', level: 6, text: this.textOf(caption, sight) })
          }
          this.#sink.add({ kind: 'table', rows })
          return []
        }
      }
      if (name === 'dl') {
        this.#takeDefinitions(element, sight)
        return []
      }
    }
    return this.#around(element, name, style, this.#childSteps(element, sight, style))
  }

  #around(element: Element, name: string, style: CSSStyleDeclaration, inside: Step[]): Step[] {
    const tab = this.#isFlat ? undefined : this.#tabs.nameOf(element)
    if (tab !== undefined) {
      const level = this.#tabs.levelOf(element, this.#sink.lastLevel)
      const begin = () => this.#sink.add({ kind: 'heading', level, text: tab })
      // What one tab speaks of says nothing about the next.
      const end = () => this.#sink.add({ kind: 'heading', level, text: '' })
      return [begin, ...inside, end]
    }
    const level = headingLevelOf(element)
    if (level !== undefined && !this.#isFlat) {
      return [() => this.#sink.beginHeading(level), ...inside, () => this.#sink.endHeading()]
    }
    if (style.display === 'inline' || style.display === 'contents') {
      return [() => this.#sink.beginPart(isRightBehindElement(element)), ...inside]
    }
    if (style.display.startsWith('inline')) {
      const space = () => this.#sink.addText(' ')
      return [space, ...inside, space]
    }
    const end = () => this.#controls.endLine()
    return [end, ...inside, end]
  }

  #childSteps(element: Element, sight: Sight, style: CSSStyleDeclaration): Step[] {
    const shadow = dom.shadowRootOf(element)
    if (shadow !== null) {
      this.#openers.lookIn(shadow)
      return this.#stepsInto(dom.childrenOf(shadow), sight, style)
    }
    if (dom.nameOf(element) === 'slot') {
      const assigned = dom.assignedNodesOf(element)
      if (assigned.length > 0) return this.#stepsInto(assigned, sight, style)
    }
    return this.#stepsInto(dom.childrenOf(element), sight, style)
  }

  #stepsInto(nodes: readonly Node[], sight: Sight, style: CSSStyleDeclaration | undefined): Step[] {
    return nodes.map((node) => ({ node, sight, style }))
  }

  #frameSteps(frame: Element): Step[] {
    if (this.#isFlat || this.#frames++ >= mostFrames) return []
    // A frame of another origin has no document for us.
    const page = dom.frameDocumentOf(frame)
    const body = page === null ? null : dom.bodyOf(page)
    if (body === null) return []
    this.#sink.add({ kind: 'heading', level: 1, text: '' })
    this.#openers.lookIn(body)
    return [{ node: body, sight: inSight, style: undefined }]
  }

  #takeDefinitions(list: Element, sight: Sight): void {
    let label = ''
    for (const entry of dom.findAll(list, 'dt, dd')) {
      if (!this.#budget.spendNode()) return
      const own = sightOf(entry, getComputedStyle(entry), sight, this.#openers)
      if (own === undefined) continue
      const text = this.textOf(entry, own)
      if (dom.nameOf(entry) === 'dt') label = text
      else if (text.length > longestDefinition || dom.findAll(entry, 'table, dl').length > 0) {
        this.#sink.add({ kind: 'heading', level: 6, text: label })
        this.#run(this.#childSteps(entry, own, getComputedStyle(entry)))
      } else this.#sink.add({ kind: 'field', label, value: text })
    }
  }
}

const longestDefinition = 300

/** `<span>SMTP</span><span>smtp.nordpost.no</span>`: style sheets alone keep the two apart. */
function isRightBehindElement(element: Element): boolean {
  const before = dom.previousSiblingOf(element)
  return before !== null && dom.isElement(before)
}
