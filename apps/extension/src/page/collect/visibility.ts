import {
  attributeOf,
  boxOf,
  firstElementOf,
  hasAttribute,
  isPainted,
  nameOf,
  ownerOf,
  parentOf,
  previousElementOf,
  rootOf,
  viewOf,
} from './dom.ts'
import type { Openers } from './openers.ts'

/** What a person sees of an element, as far as its ancestors let it be seen. */
export type Sight = {
  /** Inside something that can be opened: its boxes have no size yet. */
  isFolded: boolean
  /** Text here is not painted, but that of descendants may be. */
  isInvisible: boolean
  background: string
  clip: Box | undefined
}

type Box = { left: number; top: number; right: number; bottom: number }

export const inSight: Sight = {
  isFolded: false,
  isInvisible: false,
  background: 'rgb(255, 255, 255)',
  clip: undefined,
}

/** How an element is seen; `undefined` where neither it nor anything in it can be. */
export function sightOf(
  element: Element,
  style: CSSStyleDeclaration,
  above: Sight,
  openers: Openers,
): Sight | undefined {
  if (attributeOf(element, 'aria-hidden') === 'true') return undefined
  const isFolded = above.isFolded || isClosedDetails(element)
  const isGone = style.display === 'none' || isUnpainted(element, style, isFolded)
  if (isGone && !canBeOpened(element, openers)) return undefined
  const background = style.backgroundImage === 'none' ? style.backgroundColor : ''
  return {
    isFolded: isFolded || isGone,
    isInvisible: style.visibility !== 'visible' && !isGone,
    background: isTransparent(background) ? above.background : background,
    clip: isFolded || isGone ? undefined : clipOf(element, style, above),
  }
}

function isClosedDetails(element: Element): boolean {
  return nameOf(element) === 'details' && !hasAttribute(element, 'open')
}

/** Transparent, clipped away, without size, or outside of what can be scrolled to. */
function isUnpainted(element: Element, style: CSSStyleDeclaration, isFolded: boolean): boolean {
  if (Number(style.opacity) < 0.05) return true
  if (isFolded || style.display === 'contents' || style.display === 'inline') return false
  const box = boxOf(element)
  const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible'
  if (clips && (box.width <= 1 || box.height <= 1)) return true
  if (style.clipPath.startsWith('inset(50') || style.clipPath.startsWith('inset(100')) return true
  if (
    style.position === 'absolute' &&
    /^rect\((?:0px|1px),? (?:0px|1px),? (?:0px|1px),? (?:0px|1px)\)$/.test(style.clip)
  ) {
    return true
  }
  return isOutside(box, element)
}

/** Left of or above the beginning of the page, or right of its end: nobody scrolls there. */
function isOutside(box: DOMRect, node: Node): boolean {
  if (box.width === 0 && box.height === 0) return false
  const page = ownerOf(node)
  const view = page === null ? null : viewOf(page)
  if (page === null || view === null) return false
  const width = Math.max(rootOf(page)?.scrollWidth ?? 0, view.innerWidth)
  return (
    box.right + view.scrollX <= 0 ||
    box.bottom + view.scrollY <= 0 ||
    box.left + view.scrollX >= width
  )
}

function clipOf(element: Element, style: CSSStyleDeclaration, above: Sight): Box | undefined {
  const hides =
    style.overflowX === 'hidden' || style.overflowX === 'clip' || style.overflowY === 'hidden'
  if (!hides || nameOf(element) === 'body' || nameOf(element) === 'html') return above.clip
  const { left, top, right, bottom } = boxOf(element)
  const outer = above.clip
  if (outer === undefined) return { left, top, right, bottom }
  return {
    left: Math.max(left, outer.left),
    top: Math.max(top, outer.top),
    right: Math.min(right, outer.right),
    bottom: Math.min(bottom, outer.bottom),
  }
}

/** An accordion or a tab that is closed: something on the page opens it. A box that nothing opens is a decoy. */
function canBeOpened(element: Element, openers: Openers): boolean {
  if (attributeOf(element, 'hidden') === 'until-found') return true
  if (openers.opens(element)) return true
  const before = previousElementOf(element)
  return before !== null && isSwitch(before)
}

function isSwitch(element: Element): boolean {
  if (!isPainted(element)) return false
  if (nameOf(element) === 'button' || attributeOf(element, 'role') === 'button') return true
  if (hasAttribute(element, 'aria-expanded')) return true
  const inside = firstElementOf(element)
  if (inside !== null && nameOf(inside) === 'button') return true
  return getComputedStyle(element).cursor === 'pointer' && parentOf(element) !== null
}

function isTransparent(color: string): boolean {
  return color === '' || (color.startsWith('rgba') && color.endsWith(', 0)'))
}

/** Whether letters can be told from what they stand on, and stand where somebody can look. */
export function isTextSeen(text: Node, style: CSSStyleDeclaration, sight: Sight): boolean {
  if (sight.isInvisible || isTransparent(style.color) || Number.parseFloat(style.fontSize) < 1)
    return false
  if (style.color === sight.background) return false
  if (sight.isFolded) return true
  const range = new Range()
  range.selectNodeContents(text)
  const box = range.getBoundingClientRect()
  if (box.width < 1 || box.height < 1 || isOutside(box, text)) return false
  const { clip } = sight
  if (clip === undefined) return true
  return (
    box.left < clip.right && box.right > clip.left && box.top < clip.bottom && box.bottom > clip.top
  )
}
