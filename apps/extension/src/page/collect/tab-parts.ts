import { attributeOf, parentOf } from './dom.ts'
import type { Openers } from './openers.ts'

/** The parts that tabs show: each is headed by its tab, all of one place at one level. */
export class TabParts {
  readonly #openers: Openers
  readonly #levels = new Map<Element, number>()

  constructor(openers: Openers) {
    this.#openers = openers
  }

  /** The words of its tab; `undefined` for what is no such part. */
  nameOf(element: Element): string | undefined {
    const name = this.#openers.tabOf(element)
    return name ?? (attributeOf(element, 'role') === 'tabpanel' ? '' : undefined)
  }

  /** Below the heading above the tabs, above those within. */
  levelOf(element: Element, levelAbove: number): number {
    const place = parentOf(element) ?? element
    const level = this.#levels.get(place) ?? levelAbove + 0.5
    this.#levels.set(place, level)
    return level
  }
}
