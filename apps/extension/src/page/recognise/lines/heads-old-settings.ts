import { wordOf } from '../tokens/tokens.ts'
import type { Token } from '../tokens/tokens.ts'

const settings = new Set(
  (
    'settings setup configuration configurations values details innstillinger innstillingene oppsett oppsettet konfigurasjon ' +
    'verdier installningar installningarna uppgifter indstillinger opsaetning oplysninger einstellungen konfiguration ' +
    'zugangsdaten serverdaten daten parametres reglages valeurs configuracion ajustes parametros datos valores configuracao ' +
    'configuracoes definicoes dados parametri impostazioni configurazione dati valori'
  ).split(' '),
)
const meanings = new Set(['server', 'outgoing', 'port'])
const mostWords = 8

/** "Old settings", "Vecchi parametri (dismessi)": a title above what is no longer in force. */
export function headsOldSettings(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'meaning')
  if (new Set(words.map(({ at }) => at)).size > mostWords) return false
  const isOld = words.some((token) => token.kind === 'meaning' && token.meaning === 'outdated')
  const isOfSettings = words.some(
    (token) =>
      settings.has(wordOf(token)) || (token.kind === 'meaning' && meanings.has(token.meaning)),
  )
  const isOpen = words.some((token) => token.kind === 'meaning' && token.meaning === 'if')
  return isOld && isOfSettings && !isOpen && words.length === tokensWithoutMarks(tokens)
}

function tokensWithoutMarks(tokens: readonly Token[]): number {
  return tokens.filter(({ kind }) => kind !== 'mark').length
}
