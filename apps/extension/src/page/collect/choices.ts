import { attributeOf, hasAttribute, isOfType, labelsOf, nameOf } from './dom.ts'

/** A radio button without a label but the text behind it. */
export function isBareChoice(control: Element): boolean {
  return (
    isOfType(control, 'radio') &&
    labelsOf(control).length === 0 &&
    !hasAttribute(control, 'aria-label')
  )
}

export function isTextField(control: Element): boolean {
  const type = attributeOf(control, 'type') ?? 'text'
  return nameOf(control) === 'input' && /^(?:text|number|url|search)?$/i.test(type)
}

/** Widgets of scripts: the choices that are not made. */
export function isUnchosenOption(element: Element): boolean {
  const role = attributeOf(element, 'role') ?? ''
  if (role === 'option') return attributeOf(element, 'aria-selected') === 'false'
  return /^(?:menuitem)?radio$/.test(role) && attributeOf(element, 'aria-checked') === 'false'
}
