import type { CauseLabel } from '../../causes/index.ts'
import type { Language } from '../../model/language.ts'
import { asks as en } from './en.ts'
import { asks as es } from './es.ts'
import { asks as nb } from './nb.ts'

/**
 * What a message asks of whoever must act, of the causes whose steps are for the person who was told of them: what to try
 * oneself, whom to ask. The steps of the others speak to whoever must act already.
 */
export type Asks = Partial<Record<CauseLabel, readonly string[]>>

const byLanguage: Record<Language, Asks> = { en, es, nb }

/** The request in a language; nothing where the steps can be sent as they are. */
export function findAsk(cause: string, language: Language): readonly string[] | undefined {
  const asks: Partial<Record<string, readonly string[]>> = byLanguage[language]
  return Object.hasOwn(asks, cause) ? asks[cause] : undefined
}
