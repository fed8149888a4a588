import {
  attributeOf,
  childrenOf,
  closestOf,
  findAll,
  isElement,
  isPainted,
  labelsOf,
  nameOf,
  parentOf,
  textContentOf,
} from './dom.ts'

const mostOpeners = 3000
const longestName = 100
const openers =
  '[aria-controls],[data-bs-target],[data-target],[data-toggle],[data-bs-toggle],[data-tab],[aria-expanded],[role=tab],' +
  'summary,button[onclick],a[onclick],li > a[href^="#"]'
const tabs =
  '[role=tab],[data-toggle=tab],[data-bs-toggle=tab],[data-toggle=pill],[data-bs-toggle=pill],[data-tab],[onclick],li > a'
const namesOfParts = ['aria-controls', 'data-bs-target', 'data-target', 'data-tab', 'href']

/** What buttons, tabs and links on a page open, and what a tab calls the part that it shows. */
export class Openers {
  /** By id; `labelled by` an opener's own id too. */
  readonly #names = new Map<string, string>()
  readonly #panels = new Map<Element, string>()

  lookIn(root: Node): void {
    for (const opener of findAll(root, openers).slice(0, mostOpeners)) {
      if (!isPainted(opener)) continue
      const name = isTab(opener) ? nameOfTab(opener) : ''
      for (const id of idsOpenedBy(opener)) this.#names.set(id, this.#names.get(id) || name)
      const own = attributeOf(opener, 'id')
      if (own !== null) this.#names.set(`labelled by ${own}`, name)
    }
    this.#names.delete('')
    const choices = findAll(root, 'input[type=radio]').slice(0, mostOpeners)
    for (const place of new Set(choices.map(parentOf))) if (place !== null) this.#pairChoices(place)
  }

  /** An accordion or a tab that is closed, where something opens it. */
  opens(element: Element): boolean {
    return this.#nameOf(element) !== undefined
  }

  /** The words of the tab that shows a part; `undefined` for what no tab shows. */
  tabOf(element: Element): string | undefined {
    const name = this.#nameOf(element)
    return name === undefined || name === '' ? undefined : name
  }

  #nameOf(element: Element): string | undefined {
    const id = attributeOf(element, 'id')
    const label = attributeOf(element, 'aria-labelledby')
    return (
      (id === null ? undefined : this.#names.get(id)) ??
      (label === null ? undefined : this.#names.get(`labelled by ${label}`)) ??
      this.#panels.get(element)
    )
  }

  /** Tabs of style sheets alone: as many parts as there are radio buttons beside them, in their order. */
  #pairChoices(place: Element): void {
    const beside = childrenOf(place).filter(isElement)
    const choices = beside.filter((child) => attributeOf(child, 'type') === 'radio')
    if (choices.length < 2) return
    const others = beside.filter((child) => !namesOfSwitches.has(nameOf(child)))
    const inOne = others.length === 1 && others[0] !== undefined ? childrenOf(others[0]) : []
    const parts = inOne.length > 0 ? inOne.filter(isElement) : others
    if (parts.length !== choices.length || parts.every((part) => isPainted(part))) return
    for (const [index, part] of parts.entries()) {
      const choice = choices[index]
      const label = choice === undefined ? undefined : labelsOf(choice)[0]
      if (label !== undefined) this.#panels.set(part, nameOfTab(label))
    }
  }
}

const namesOfSwitches = new Set(['input', 'label', 'style', 'script'])

function isTab(opener: Element): boolean {
  return closestOf(opener, tabs) === opener
}

function nameOfTab(tab: Element): string {
  return textContentOf(tab).replaceAll(/\s+/g, ' ').trim().slice(0, longestName)
}

function idsOpenedBy(opener: Element): string[] {
  const named = namesOfParts.flatMap((name) => (attributeOf(opener, name) ?? '').split(' '))
  const ids = named.map((id) => (id.startsWith('#') ? id.slice(1) : id))
  // `onclick="openTab(event, 'smtp')"`
  const script = (attributeOf(opener, 'onclick') ?? '').slice(0, longestName)
  return [...ids, ...Array.from(script.matchAll(/['"]#?([\w-]+)['"]/g), ([, id]) => id ?? '')]
}
