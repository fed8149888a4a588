import { wordOf } from '../tokens/tokens.ts'
import type { Token } from '../tokens/tokens.ts'

const copulas = new Set(
  's is are was er var ar ist war sind est sont etait es esta son e sao era sono'.split(' '),
)
const wrong = new Set(
  (
    'wrong incorrect feil fel forkert falsch faux incorrecte incorrecto equivocado equivocada mal errado errada ' +
    'incorreto sbagliato sbagliata errato'
  ).split(' '),
)
const reach = 3

/** "That is wrong, change it": said of what stood before. */
export function refutes(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(({ kind }) => kind === 'host' || kind === 'number')
  const lead = first === -1 ? tokens : tokens.slice(0, first)
  return lead.some(
    (token, index) =>
      wrong.has(wordOf(token)) &&
      lead.slice(Math.max(index - reach, 0), index).some((before) => copulas.has(wordOf(before))),
  )
}
