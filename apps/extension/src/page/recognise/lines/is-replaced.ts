import type { Token } from '../tokens/tokens.ts'

/** Parts of the words by which a page asks to put one thing in the place of another, in nine languages. */
const changes = (
  'chang switch replac migra moved swap flytt zieh zog gezog weggez umgez traslad traslo demenag mudou mudad ander andr umstell wechsel ersetz endre endring bytt skift erstat ersatt cambi modifi ' +
  'pasa passa sustitu reempla sostitu substitu altere altera mude mudar troc remplac passez passer byt'
).split(' ')
/** What stands between the old and the new. */
const links = new Set(
  'al ao aux alla zum to with by auf zu durch til till mot med a en para por par au con in ved'.split(
    ' ',
  ),
)
const arrows = '→➔➜⇒>'
const reach = 5
const reachOfVerb = 24

/** "Change the port from 25 to 587", "25 → 587": the first of two things of one kind, where the second takes its place. */
export function isReplaced(tokens: readonly Token[], index: number): boolean {
  const own = tokens[index]
  if (own === undefined) return false
  let link: 'none' | 'word' | 'arrow' = 'none'
  for (const token of tokens.slice(index + 1, index + 1 + reach + 3)) {
    if (token.kind === own.kind && link !== 'none') {
      return link === 'arrow' || isAfterSource(tokens, index) || isChangeBefore(tokens, index)
    }
    if (token.kind === 'host' || token.kind === 'number') return false
    if (token.kind === 'mark') {
      if (',;.!?:'.includes(token.mark)) return false
      if (arrows.includes(token.mark)) link = 'arrow'
    } else if (token.kind === 'word' && links.has(token.word)) link = 'word'
  }
  return false
}

const sources = new Set('from von vom fra fran de da du des del desde'.split(' '))

/** "They moved from smtp.a.no in March": what somebody came from. */
export function isLeft(tokens: readonly Token[], index: number): boolean {
  if (!isAfterSource(tokens, index)) return false
  return isChangeBefore(tokens, index) || isChange(tokens[index + 1])
}

function isAfterSource(tokens: readonly Token[], index: number): boolean {
  let at = index - 1
  while (isBetween(tokens[at])) at--
  const source = tokens[at]
  return source?.kind === 'word' && sources.has(source.word)
}

/** "from the server „smtp.a.no“" */
function isBetween(token: Token | undefined): boolean {
  if (token?.kind === 'mark') return '"\'„“”«»‘’'.includes(token.mark)
  return token?.kind === 'meaning' && token.meaning === 'server'
}

function isChangeBefore(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(index - reachOfVerb, 0); at--) {
    const token = tokens[at]
    if (token?.kind === 'mark' && '.!?'.includes(token.mark)) return false
    if (isChange(token)) return true
  }
  return false
}

function isChange(token: Token | undefined): boolean {
  if (token?.kind !== 'word' && token?.kind !== 'meaning') return false
  const word = token.word.toLowerCase()
  return changes.some((change) => word.startsWith(change))
}
