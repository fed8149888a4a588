import type { Budget } from './budget.ts'
import { isBareChoice, isTextField } from './choices.ts'
import { isChecked, isOfType } from './dom.ts'
import { hasLabelBeside } from './labels.ts'
import type { LineSink } from './line-sink.ts'
import { readControl } from './read-control.ts'

/** Puts controls into lines, and knows which text around them says nothing of what is set. */
export class ControlLines {
  readonly #sink: LineSink
  readonly #budget: Budget
  readonly #isInCell: boolean
  #isFilled = false
  /** After a button that is not chosen, or below a filled field of a cell, which the text explains. */
  mutesText = false

  constructor(sink: LineSink, budget: Budget, isInCell: boolean) {
    this.#sink = sink
    this.#budget = budget
    this.#isInCell = isInCell
  }

  endLine(): void {
    this.mutesText = this.#isInCell && this.#isFilled
    this.#sink.endLine()
  }

  take(element: Element): void {
    const isBare = isBareChoice(element)
    this.mutesText = isBare && !isChecked(element)
    if (isBare) return
    const control = readControl(element)
    if (control === undefined) return
    const { label } = control
    const value = this.#budget.spendText(control.value)
    if (this.#isInCell) {
      this.#isFilled ||= isTextField(element)
      const isSwitch = isOfType(element, 'checkbox') && hasLabelBeside(element)
      this.#sink.addText(isSwitch ? ` ${label}: ${value} ` : ` ${value} `)
    } else if (label === '') {
      for (const line of value.split('\n')) this.#sink.add({ kind: 'text', text: line })
    } else this.#sink.add({ kind: 'field', label, value, isControl: true })
  }
}
