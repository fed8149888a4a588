import type { Language } from '../../model/language.ts'
import type { Provider } from '../provider.ts'
import { providers, type ProviderId } from '../registry.ts'
import type { ConsoleTask } from './console-places.ts'
import { places as es } from './es.ts'
import { places as nb } from './nb.ts'

const translated = { en: {}, es, nb } as const

/** The way to a place in a provider's console: in the language where its console speaks it, else as it stands there. */
export function findPlace(
  id: ProviderId,
  task: ConsoleTask,
  language: Language,
): string | undefined {
  const provider: Provider = providers[id]
  const inLanguage: Partial<Record<ProviderId, Provider['console']>> = translated[language]
  return inLanguage[id]?.[task] ?? provider.console?.[task]
}
