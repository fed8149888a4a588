import type { Block } from '../reading.ts'
import type { Budget } from './budget.ts'
import * as dom from './dom.ts'
import { LineSink } from './line-sink.ts'
import { readControl } from './read-control.ts'
import { readTable } from './read-table.ts'
import { Openers } from './openers.ts'
import { inSight, isTextSeen, sightOf } from './visibility.ts'
import type { Sight } from './visibility.ts'

type Step = { node: Node; sight: Sight; style: CSSStyleDeclaration | undefined } | (() => void)

const skipped = new Set(
  'script style noscript template head title meta link svg canvas video audio object embed map datalist math option del s strike'.split(
    ' ',
  ),
)
const headings: Record<string, number> = {
  h1: 1,
  h2: 2,
  h3: 3,
  h4: 4,
  h5: 5,
  h6: 6,
  summary: 6,
  legend: 6,
  caption: 6,
}
const mostFrames = 50

/**
 * Goes through a tree in the order of reading, without recursion, since a page can nest as deep as it likes. Shadow
 * trees take the place of their hosts' children, slots that of what is put into them, frames of the same origin follow.
 */
export class Walk {
  readonly #budget: Budget
  readonly #sink = new LineSink()
  #openers = new Openers()
  #frames = 0
  readonly #levels = new Map<Element, number>()

  constructor(budget: Budget) {
    this.#budget = budget
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
    const inner = new Walk(this.#budget)
    inner.#openers = this.#openers
    inner.#isFlat = true
    inner.#run(this.#childSteps(element, sight, getComputedStyle(element)))
    return inner.#sink.inOneLine()
  }

  #isFlat = false
  /** After a button that is not chosen, and has no label but the text behind it. */
  #isUnchosen = false
  #isFilled = false

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
    if (this.#isUnchosen || !isTextSeen(node, style, sight)) return
    const text = this.#budget.spendText(data)
    if (isPreformatted) this.#sink.addPreformatted(text)
    else this.#sink.addText(text)
  }

  #visitElement(element: Element, above: Sight): Step[] {
    const name = dom.nameOf(element)
    if (skipped.has(name)) return []
    if (name === 'br' || name === 'hr') {
      this.#endLine()
      return []
    }
    if (isUnchosenOption(element)) return []
    const style = getComputedStyle(element)
    const sight = sightOf(element, style, above, this.#openers)
    if (sight === undefined) return []
    if (dom.isControl(element)) {
      this.#takeControl(element, sight)
      return []
    }
    if (name === 'iframe' || name === 'frame') return this.#frameSteps(element)
    if (name === 'label' && this.#isSaidByControl(element)) return this.#controlsIn(element, sight)
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
    if (!this.#isFlat && this.#isPartOfTabs(element)) {
      const level = this.#levelOfParts(element)
      const name = this.#openers.tabOf(element) ?? ''
      const begin = () => this.#sink.add({ kind: 'heading', level, text: name })
      // What one tab speaks of says nothing about the next.
      const end = () => this.#sink.add({ kind: 'heading', level, text: '' })
      return [begin, ...inside, end]
    }
    const level = headings[name] ?? levelOf(element)
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
    const end = () => this.#endLine()
    return [end, ...inside, end]
  }

  #isPartOfTabs(element: Element): boolean {
    return (
      dom.attributeOf(element, 'role') === 'tabpanel' || this.#openers.tabOf(element) !== undefined
    )
  }

  /** Below the heading above the tabs, above those within: all parts of one place have the same. */
  #levelOfParts(element: Element): number {
    const place = dom.parentOf(element) ?? element
    const known = this.#levels.get(place)
    if (known !== undefined) return known
    const level = this.#sink.lastLevel + 0.5
    this.#levels.set(place, level)
    return level
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

  #endLine(): void {
    // What stands below a filled field in its cell explains it.
    this.#isUnchosen = this.#isFlat && this.#isFilled
    this.#sink.endLine()
  }

  #takeControl(element: Element, sight: Sight): void {
    if (sight.isInvisible) return
    const isBare = isBareChoice(element)
    this.#isUnchosen = isBare && !dom.isChecked(element)
    if (isBare) return
    const control = readControl(element)
    if (control === undefined) return
    const value = this.#budget.spendText(control.value)
    if (this.#isFlat) {
      this.#isFilled ||= isTextField(element)
      const isSwitch = isOfType(element, 'checkbox') && hasLabelBeside(element)
      this.#sink.addText(isSwitch ? ` ${control.label}: ${value} ` : ` ${value} `)
    } else if (control.label === '') {
      for (const line of value.split('\n')) this.#sink.add({ kind: 'text', text: line })
    } else this.#sink.add({ kind: 'field', label: control.label, value, isControl: true })
  }

  /** In a cell a control says its value only, but a button to tick says what it is for. */
  #isSaidByControl(label: Element): boolean {
    const control = dom.controlOf(label)
    if (control === null) return false
    if (!this.#isFlat || isOfType(control, 'radio')) return true
    return isOfType(control, 'checkbox') && areInOneCell(control, label)
  }

  /** The words of a label are said by its control. */
  #controlsIn(label: Element, sight: Sight): Step[] {
    return dom
      .findAll(label, 'input, select, textarea')
      .map((node) => ({ node, sight, style: undefined }))
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
const cells = 'td, th, dt, dd'

function isOfType(control: Element, type: string): boolean {
  return (dom.attributeOf(control, 'type') ?? '').toLowerCase() === type
}

/** `<span>SMTP</span><span>smtp.nordpost.no</span>`: style sheets alone keep the two apart. */
function isRightBehindElement(element: Element): boolean {
  const before = dom.previousSiblingOf(element)
  return before !== null && dom.isElement(before)
}

function isBareChoice(control: Element): boolean {
  return (
    isOfType(control, 'radio') &&
    dom.labelsOf(control).length === 0 &&
    !dom.hasAttribute(control, 'aria-label')
  )
}

function isTextField(control: Element): boolean {
  const type = dom.attributeOf(control, 'type') ?? 'text'
  return dom.nameOf(control) === 'input' && /^(?:text|number|url|search)?$/i.test(type)
}

/** Widgets of scripts: the choices that are not made. */
function isUnchosenOption(element: Element): boolean {
  const role = dom.attributeOf(element, 'role') ?? ''
  if (role === 'option') return dom.attributeOf(element, 'aria-selected') === 'false'
  return /^(?:menuitem)?radio$/.test(role) && dom.attributeOf(element, 'aria-checked') === 'false'
}

function hasLabelBeside(control: Element): boolean {
  const label = dom.labelsOf(control)[0]
  return label !== undefined && areInOneCell(control, label)
}

function areInOneCell(control: Element, label: Element): boolean {
  return dom.closestOf(control, cells) === dom.closestOf(label, cells)
}

function levelOf(element: Element): number | undefined {
  if (dom.attributeOf(element, 'role') !== 'heading') return undefined
  const level = Number(dom.attributeOf(element, 'aria-level'))
  return level >= 1 && level <= 6 ? level : 2
}
