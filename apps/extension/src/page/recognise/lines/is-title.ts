import { headsOldSettings } from './heads-old-settings.ts'
import type { Line } from './lines.ts'
import { opensMailBlock } from './opens-mail-block.ts'
import type { Token } from '../tokens/tokens.ts'

const longestTitle = 100
const longestTitleWords = 12
/** `<outgoingServer type="smtp">` and `</outgoingServer>` of XML that a page shows. */
const beginsElement = /^<[\w:-]+(?: [^<>]*[^<>/])?>$/
const endsElement = /^<\/[\w:-]+>$/

/** A line without values that says what comes: "Outgoing mail (SMTP)", "Port:". Sentences announce nothing. */
export function isTitle(line: Line, tokens: readonly Token[], values: readonly Token[]): boolean {
  if (line.kind === 'heading') return true
  if (line.text.length > longestTitle || endsElement.test(line.text)) return false
  const words = new Set(tokens.filter(({ kind }) => kind !== 'mark').map(({ at }) => at)).size
  const last = tokens.at(-1)
  // A question says what its answer is about.
  const endsAsSentence = last?.kind === 'mark' && '.!'.includes(last.mark)
  // Kubernetes lists an environment by `name: SMTP_HOST` and `value: …`.
  if (/^name\s?[:=]\s?['"]?\w+['"]?$/i.test(line.text)) return true
  if (opensMailBlock(line.text) || headsOldSettings(tokens)) return true
  const announces = tokens.some(
    (token) =>
      token.kind === 'meaning' &&
      [
        'outgoing',
        'incoming',
        'elsewhere',
        'server',
        'port',
        'encryption',
        'username',
        'secret',
      ].includes(token.meaning),
  )
  if (beginsElement.test(line.text)) return announces
  const isOpen = line.labelEnd === 0 || values.every(({ kind }) => kind === 'mark')
  const isAnnounced = last?.kind === 'mark' && ':{[('.includes(last.mark)
  return announces && ((isOpen && !endsAsSentence && words <= longestTitleWords) || isAnnounced)
}
