import { attributeOf, nameOf } from './dom.ts'

const levels: Record<string, number> = {
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

/** The level of an element that heads what follows it. */
export function headingLevelOf(element: Element): number | undefined {
  return levels[nameOf(element)] ?? levelOfRole(element)
}

function levelOfRole(element: Element): number | undefined {
  if (attributeOf(element, 'role') !== 'heading') return undefined
  const level = Number(attributeOf(element, 'aria-level'))
  return level >= 1 && level <= 6 ? level : 2
}
