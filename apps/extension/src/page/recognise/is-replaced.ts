import type { Token } from './tokens.ts'

/** Parts of the words by which a page asks to put one thing in the place of another, in nine languages. */
const changes = (
  'chang switch replac migrat move swap ander andr umstell wechsel ersetz endre endring bytt skift erstat ersatt cambi modifi ' +
  'sustitu reempla sostitu substitu altere altera mude mudar troc remplac passez passer byt'
).split(' ')
/** What stands between the old and the new. */
const links = new Set(
  'to with by auf zu durch til till mot med a en para por par au con in ved'.split(' '),
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
      return link === 'arrow' || isChangeBefore(tokens, index)
    }
    if (token.kind === 'host' || token.kind === 'number') return false
    if (token.kind === 'mark') {
      if (',;.!?:'.includes(token.mark)) return false
      if (arrows.includes(token.mark)) link = 'arrow'
    } else if (token.kind === 'word' && links.has(token.word)) link = 'word'
  }
  return false
}

function isChangeBefore(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(index - reachOfVerb, 0); at--) {
    const token = tokens[at]
    if (token?.kind === 'mark' && '.!?'.includes(token.mark)) return false
    if (token?.kind !== 'word' && token?.kind !== 'meaning') continue
    const word = token.word.toLowerCase()
    if (changes.some((change) => word.startsWith(change))) return true
  }
  return false
}
