// Reads a document past what a page can put in the way: a form with an input named `childNodes`, an image named `body`.
// The accessors of the prototypes are the browser's own in the world that this runs in.
function read(owner: object, name: string, node: object): unknown {
  return Reflect.get(owner, name, node)
}

export function nodeTypeOf(node: Node): number {
  return read(Node.prototype, 'nodeType', node) as number
}

function firstChildOf(node: Node): Node | null {
  return read(Node.prototype, 'firstChild', node) as Node | null
}

function nextSiblingOf(node: Node): Node | null {
  return read(Node.prototype, 'nextSibling', node) as Node | null
}

export function previousSiblingOf(node: Node): Node | null {
  return read(Node.prototype, 'previousSibling', node) as Node | null
}

export function parentOf(node: Node): Element | null {
  return read(Node.prototype, 'parentElement', node) as Element | null
}

export function textContentOf(node: Node): string {
  return (read(Node.prototype, 'textContent', node) as string | null) ?? ''
}

export function ownerOf(node: Node): Document | null {
  return read(Node.prototype, 'ownerDocument', node) as Document | null
}

export function dataOf(text: Node): string {
  return read(CharacterData.prototype, 'data', text) as string
}

export function nameOf(element: Element): string {
  return read(Element.prototype, 'localName', element) as string
}

export function shadowRootOf(element: Element): ShadowRoot | null {
  return read(Element.prototype, 'shadowRoot', element) as ShadowRoot | null
}

export function firstElementOf(element: Element): Element | null {
  return read(Element.prototype, 'firstElementChild', element) as Element | null
}

export function previousElementOf(element: Element): Element | null {
  return read(Element.prototype, 'previousElementSibling', element) as Element | null
}

export function bodyOf(page: Document): HTMLElement | null {
  return read(Document.prototype, 'body', page) as HTMLElement | null
}

export function titleOf(page: Document): string {
  return read(Document.prototype, 'title', page) as string
}

export function rootOf(page: Document): Element | null {
  return read(Document.prototype, 'documentElement', page) as Element | null
}

export function viewOf(page: Document): Window | null {
  return read(Document.prototype, 'defaultView', page) as Window | null
}

/** Null where a frame shows a page of another origin. */
export function frameDocumentOf(frame: Element): Document | null {
  return read(HTMLIFrameElement.prototype, 'contentDocument', frame) as Document | null
}

export function labelsOf(control: Element): Element[] {
  const labels = read(prototypeOf(control), 'labels', control) as NodeListOf<Element> | null
  return Array.from(labels ?? [])
}

export function controlOf(label: Element): Element | null {
  return read(HTMLLabelElement.prototype, 'control', label) as Element | null
}

export function valueOf(control: Element): string {
  return String(read(prototypeOf(control), 'value', control))
}

export function isChecked(control: Element): boolean {
  return read(HTMLInputElement.prototype, 'checked', control) === true
}

export function selectedOptionsOf(control: Element): Element[] {
  const options = read(HTMLSelectElement.prototype, 'selectedOptions', control)
  return Array.from(options as HTMLCollectionOf<Element>)
}

function prototypeOf(control: Element): object {
  const name = nameOf(control)
  if (name === 'select') return HTMLSelectElement.prototype
  return name === 'textarea' ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype
}

export function isControl(element: Element): boolean {
  const name = nameOf(element)
  return name === 'input' || name === 'select' || name === 'textarea'
}

export function isOfType(control: Element, type: string): boolean {
  return (attributeOf(control, 'type') ?? '').toLowerCase() === type
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name)
}

export function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name)
}

export function closestOf(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector)
}

export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element)
}

export function isPainted(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element)
}

export function assignedNodesOf(slot: Element): Node[] {
  return HTMLSlotElement.prototype.assignedNodes.call(slot)
}

/** All elements below a node that match. */
export function findAll(root: Node, selector: string): Element[] {
  switch (nodeTypeOf(root)) {
    case Node.ELEMENT_NODE:
      return Array.from(Element.prototype.querySelectorAll.call(root, selector))
    case Node.DOCUMENT_NODE:
      return Array.from(Document.prototype.querySelectorAll.call(root, selector))
    default:
      return Array.from(DocumentFragment.prototype.querySelectorAll.call(root, selector))
  }
}

export function childrenOf(node: Node): Node[] {
  const children: Node[] = []
  for (let child = firstChildOf(node); child !== null; child = nextSiblingOf(child)) {
    children.push(child)
  }
  return children
}

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === Node.ELEMENT_NODE
}
