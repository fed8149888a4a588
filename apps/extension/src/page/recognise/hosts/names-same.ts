import type { Direction } from '../tokens/directions.ts'
import type { HostFact } from './find-hosts.ts'
import { wordOf } from '../tokens/tokens.ts'
import type { Token } from '../tokens/tokens.ts'
import type { ReadLine } from '../lines/read-line.ts'

const same = new Set(
  (
    'same identical samme samma selbe dieselbe derselbe denselben demselben dasselbe gleiche gleicher gleichen ' +
    'meme identique mismo misma mesmo mesma stesso stessa idem ditto'
  ).split(' '),
)
const reach = 4

/** "Outgoing server: the same", "For sending: the same, port 465"; but "the same user name" is no server. */
export function namesSame(read: ReadLine, context: Direction | undefined): boolean {
  const { tokens, line, label, ports, hosts } = read
  if (hosts.length > 0 || (read.direction ?? context) !== 'outgoing') return false
  if (ports.length === 0 && !label.meanings.has('server')) return false
  const values = tokens.filter(({ at, kind }) => at >= line.labelEnd && kind !== 'mark')
  return values.slice(0, reach).some((token) => same.has(wordOf(token))) && !tokens.some(isOfLogin)
}

/** What "the same" can point back to. */
export function isOfMail({ role, isNegated }: HostFact): boolean {
  return !isNegated && (role === 'any' || role === 'sends')
}

function isOfLogin(token: Token): boolean {
  return token.kind === 'meaning' && (token.meaning === 'username' || token.meaning === 'secret')
}
