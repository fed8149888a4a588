import { foldWord } from '../../words/meanings-of.ts'

const owners =
  'your yours my our the ditt din dine deres mitt min egen eget tu su mi ihre deine meine ihr dein votre mon notre ' +
  'tuo vostro mio seu sua teu meu dit jeres nuestro vuestro customer client kunden kundens cliente ' +
  'minha aminha nossa vostra vostre nostra unsere unser vart vores'
const things =
  'domain domene domenet domenenavn domän doman domanen domännamn domannamn domaene domæne domaine domainname dominio ' +
  'domínio nomedominio nombrededominio company firma firmaet bedrift empresa entreprise azienda foretag virksomhed ' +
  'website site provider host hostname server isp server1 example eksempel exempel ejemplo exemple esempio exemplo ' +
  'beispiel domainen domein org organization organisation'

const thingList = [...new Set(things.split(' ').map(foldWord))]
const ownerList = owners.split(' ').map(foldWord)
const alone = new Set([
  ...thingList.filter(
    (thing) =>
      ![
        'server',
        'host',
        'site',
        'org',
        'provider',
        'website',
        'server1',
        'company',
        'isp',
        'firma',
        'empresa',
        'azienda',
        'entreprise',
        'organization',
        'organisation',
        'virksomhed',
        'foretag',
        'bedrift',
        'firmaet',
        'hostname',
      ].includes(thing),
  ),
  'xxx',
  'xxxx',
  'xyz',
  'domainname',
  'tld',
])
const joined = new Set(
  ownerList.flatMap((owner) =>
    thingList.flatMap((thing) => [owner + thing, `${owner}-${thing}`, `${owner}_${thing}`]),
  ),
)
/** RFC 2606 sets `example.com` aside; `.example` itself may stand for a real name in a laboratory. */
const exampleZones = new Set([
  'com',
  'org',
  'net',
  'no',
  'es',
  'se',
  'dk',
  'de',
  'fr',
  'pt',
  'it',
  'tld',
])

const brackets: Record<string, string> = {
  '<': '>',
  '[': ']',
  '{': '}',
  '‹': '›',
  '«': '»',
  '＜': '＞',
}
const longestBracket = 40

/** The end of a bracketed placeholder that begins here: `<your domain>`, `{{domain}}`, `%DOMAIN%`. */
export function bracketEnd(text: string, at: number): number | undefined {
  const open = text.charAt(at)
  if (open === '%') return closing(text, at, '%')
  if (open === '$' && text.charAt(at + 1) === '{') return closing(text, at, '}')
  const close = brackets[open]
  if (close === undefined) return undefined
  const end = closing(text, at, close)
  return end !== undefined && text.charAt(end) === close ? end + 1 : end
}

function closing(text: string, at: number, close: string): number | undefined {
  const end = text.slice(at + 1, at + longestBracket).indexOf(close)
  if (end < 1) return undefined
  const inside = text.slice(at + 1, at + 1 + end)
  return /[\p{L}]/u.test(inside) && !inside.includes('@') ? at + end + 2 : undefined
}

/** Whether a label or a whole name stands for a domain that the reader is to put in. */
export function hasPlaceholder(name: string): boolean {
  return placeholderOf(name) !== undefined
}

/** The part of a host that a person has to fill in. */
export function placeholderOf(host: string): string | undefined {
  const labels = splitLabels(host)
  const first = labels.findIndex(isPlaceholderLabel)
  if (first === -1) return undefined
  const found = labels[first] ?? ''
  const zone = labels[first + 1]
  const isReservedWord = foldWord(found) === 'example'
  if (isReservedWord && (zone === undefined || !exampleZones.has(zone)) && labels.length > 1) {
    return undefined
  }
  return labels.slice(first).join('.')
}

/** Dots inside brackets separate nothing. */
function splitLabels(host: string): string[] {
  const labels: string[] = []
  let depth = 0
  let label = ''
  for (const character of host) {
    if ('<[{‹«＜'.includes(character)) depth++
    if (']>}›»＞'.includes(character)) depth--
    if (character === '.' && depth === 0) {
      labels.push(label)
      label = ''
    } else label += character
  }
  return [...labels, label]
}

function isPlaceholderLabel(label: string): boolean {
  if (/[<[{%$‹«＜]/.test(label)) return true
  const folded = foldWord(label)
  return alone.has(folded) || joined.has(folded)
}
