import { closestOf, controlOf, isOfType, labelsOf } from './dom.ts'

const cells = 'td, th, dt, dd'

/** Whether the words of a label are said by its control; in a cell only what can be ticked says what it is for. */
export function isSaidByControl(label: Element, isInCell: boolean): boolean {
  const control = controlOf(label)
  if (control === null) return false
  if (!isInCell || isOfType(control, 'radio')) return true
  return isOfType(control, 'checkbox') && areInOneCell(control, label)
}

export function hasLabelBeside(control: Element): boolean {
  const label = labelsOf(control)[0]
  return label !== undefined && areInOneCell(control, label)
}

function areInOneCell(control: Element, label: Element): boolean {
  return closestOf(control, cells) === closestOf(label, cells)
}
