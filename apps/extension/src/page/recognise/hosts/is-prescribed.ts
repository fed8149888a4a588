import { wordOf } from '../tokens/tokens.ts'
import type { Token } from '../tokens/tokens.ts'

/** Verbs by which a page tells a person, or says of a program, what is set, in nine languages. */
const sets = new Set(
  (
    'use enter type set put change point choose configure need want connect connects ' +
    'koble kobler anslut ansluter verbinden verbindet connecter connectez conecte conectar connetti connettersi bruk bruker bruke skriv sett endre bytt velg legg oppgi tast ' +
    'anvand anvander ange satt andra byt valj fyll brug bruger indtast angiv skift aendr ' +
    'verwenden verwende nutzen nutze benutzen tragen trage geben gib stellen andern eintragen ' +
    'utilisez utilise utiliser indiquez indique indiquer saisissez saisir entrez mettez mets remplacez choisissez renseignez ' +
    'use usa utilice utiliza usar escriba escribe introduzca introduce ponga pon cambie cambia indique elija configure ' +
    'utilize utilizar escreva escrever ponha meter introduza coloque insira mude altere ' +
    'usi usate usare utilizza utilizzi utilizzate inserisci inserisca inserire scrivi imposta impostare metti metta indica cambi'
  ).split(' '),
)
/** What takes the place of something stands behind another word: "replace it with out.nordpost.no". */
const swaps = new Set(
  'replace erstatt ersatt ersetzen ersetze remplacez remplacer sustituya sustituye substitua sostituisca sostituisci'.split(
    ' ',
  ),
)
const links = new Set('with by med durch par por con'.split(' '))
const reach = 6

/** "Use out.nordpost.no", "change it to out.nordpost.no": what is to be set. */
export function isPrescribed(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(index - reach, 0); at--) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'host') return false
    if (token.kind === 'mark' && '.;!?:'.includes(token.mark)) return false
    const word = wordOf(token)
    if (sets.has(word)) return true
    if (swaps.has(word)) return links.has(wordOf(tokens[index - 1]))
  }
  return false
}
