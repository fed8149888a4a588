import { foldWord, meaningsOf } from '../words/meanings-of.ts'
import * as dom from './dom.ts'
import { attributeOf, findAll, nameOf, parentOf, previousElementOf, textContentOf } from './dom.ts'

/** A control of a form as a person reads it: its label and what it is set to. */
export type ReadControl = { label: string; value: string }

const longestLabel = 120
const longestValue = 2000
const neverRead = new Set(
  'password hidden file submit button image reset color range date time datetime-local month week'.split(
    ' ',
  ),
)
const told = new Set([
  'server',
  'port',
  'encryption',
  'ssl',
  'tls',
  'starttls',
  'username',
  'outgoing',
  'mail',
])
const secretHints = [
  'pass',
  'pwd',
  'secret',
  'token',
  'apikey',
  'api_key',
  'api-key',
  'otp',
  'pin',
  'credential',
  'cvc',
]
const hostOrPort = /^[\p{L}\p{N}.-]{1,253}$/u
const mailAddress = /^[^\s@]{1,64}@[\p{L}\p{N}.-]{3,253}$/u

/**
 * Reads a control whose label says that it is about a server, a port, protection or a login. Passwords are never read,
 * nor is anything that could be one, nor what a page calls by another name.
 */
export function readControl(control: Element): ReadControl | undefined {
  const type = (attributeOf(control, 'type') ?? '').toLowerCase()
  const label = withDirection(labelOf(control), control)
  const names = `${label} ${attributeOf(control, 'name') ?? ''} ${attributeOf(control, 'id') ?? ''}`
  if (isSecret(control, names)) return undefined
  switch (nameOf(control)) {
    case 'select':
      return withLabel(label || names, selectedOf(control))
    case 'textarea':
      return withLabel('', dom.valueOf(control))
    case 'input':
      if (neverRead.has(type)) return undefined
      if (type === 'checkbox') return withLabel(label, dom.isChecked(control) ? 'yes' : 'no')
      if (type === 'radio')
        return dom.isChecked(control) ? withLabel(groupOf(control), label) : undefined
      return readText(label, names, dom.valueOf(control).slice(0, longestValue))
    default:
      return undefined
  }
}

const directions = ['outgoing', 'incoming', 'elsewhere']

/** "Host" of a field named `smtpServer.host`: the program knows what the heading of a person's page may not say. */
function withDirection(label: string, control: Element): string {
  const said = meaningsIn(label)
  const isSetting = said.includes('server') || said.includes('port')
  if (!isSetting || said.some((meaning) => directions.includes(meaning))) return label
  const name = `${attributeOf(control, 'name') ?? ''} ${attributeOf(control, 'id') ?? ''}`
  const named = meaningsIn(name).filter((meaning) => directions.includes(meaning))
  if (named.length === 0 || new Set(named).size > 1 || named[0] === 'elsewhere') return label
  return `${named[0] === 'outgoing' ? 'SMTP' : 'IMAP'} ${label}`
}

function withLabel(label: string, value: string): ReadControl | undefined {
  return value.trim() === ''
    ? undefined
    : { label: label.trim(), value: value.slice(0, longestValue) }
}

function readText(label: string, names: string, value: string): ReadControl | undefined {
  const isTold = meaningsIn(names).some((meaning) => told.has(meaning))
  const looksLikeSetting =
    hostOrPort.test(value) && (value.includes('.') || /^\d{2,5}$/.test(value))
  return isTold || looksLikeSetting || mailAddress.test(value)
    ? withLabel(label || names, value)
    : undefined
}

function isSecret(control: Element, names: string): boolean {
  const completes = attributeOf(control, 'autocomplete') ?? ''
  if (/password|one-time-code|cc-/.test(completes)) return true
  const lower = names.toLowerCase()
  if (secretHints.some((hint) => hasHint(lower, hint))) return true
  return meaningsIn(names).includes('secret')
}

/** `pin` is a word of its own, or `shipping` would hold one. */
function hasHint(names: string, hint: string): boolean {
  return hint.length > 3 ? names.includes(hint) : names.split(/[^a-z]/).includes(hint)
}

function meaningsIn(names: string): string[] {
  const words = names
    .slice(0, longestLabel * 3)
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[^\p{L}\p{N}]/u)
  return words.flatMap((word) => [...meaningsOf(foldWord(word))])
}

/** What a person takes for the label: the label itself, else the text before the control, else its name. */
function labelOf(control: Element): string {
  const aria = attributeOf(control, 'aria-label')
  const labels = dom.labelsOf(control)
  const text = labels.map(textContentOf).join(' ')
  const said = [text, aria ?? '', labelledBy(control), before(control)].find((words) =>
    /\p{L}/u.test(words),
  )
  return (said ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, longestLabel)
}

function labelledBy(control: Element): string {
  const ids = (attributeOf(control, 'aria-labelledby') ?? '').split(' ').filter((id) => id !== '')
  const root = control.getRootNode()
  return ids
    .slice(0, 4)
    .flatMap((id) => findAll(root, `#${CSS.escape(id)}`).slice(0, 1))
    .map(textContentOf)
    .join(' ')
}

/** The text before it in its line, of the sibling or of the cell before it. */
function before(control: Element): string {
  const node = dom.previousSiblingOf(control)
  const text = node !== null && dom.nodeTypeOf(node) === Node.TEXT_NODE ? textContentOf(node) : ''
  if (text.trim() !== '') return text.slice(-longestLabel)
  const sibling = previousElementOf(control)
  if (sibling !== null && !dom.isControl(sibling))
    return textContentOf(sibling).slice(0, longestLabel)
  const parent = parentOf(control)
  const aside = parent === null ? null : previousElementOf(parent)
  return aside === null ? '' : textContentOf(aside).slice(0, longestLabel)
}

/** What a group of radio buttons asks. */
function groupOf(control: Element): string {
  for (let parent = parentOf(control), steps = 0; parent !== null && steps < 5; steps++) {
    if (nameOf(parent) === 'fieldset' || attributeOf(parent, 'role') === 'radiogroup') {
      const legend = findAll(parent, 'legend')[0]
      return (
        attributeOf(parent, 'aria-label') ?? (legend === undefined ? '' : textContentOf(legend))
      )
    }
    parent = parentOf(parent)
  }
  return questionBefore(control) ?? attributeOf(control, 'name') ?? ''
}

/** What stands before the smallest part that holds more than one of the buttons. */
function questionBefore(control: Element): string | undefined {
  for (let part = parentOf(control), steps = 0; part !== null && steps < 4; steps++) {
    if (findAll(part, 'input[type=radio]').length > 1) {
      const aside = previousElementOf(part)
      const text = aside === null ? '' : textContentOf(aside).trim()
      return text === '' || text.length > longestLabel ? undefined : text
    }
    part = parentOf(part)
  }
  return undefined
}

function selectedOf(control: Element): string {
  return dom.selectedOptionsOf(control).map(textContentOf).join(', ')
}
