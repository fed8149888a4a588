import type { Language } from '../../model/language.ts'
import type { ProviderId } from '../registry.ts'
import type { ConsoleTask, PlacesOfProviders } from './console-places.ts'
import { places as en } from './en.ts'
import { places as es } from './es.ts'
import { places as nb } from './nb.ts'

const placesIn: Record<Language, PlacesOfProviders> = { en, es, nb }

/** The way to a place in a provider's console: in the language where its console speaks it, else as it stands there. */
export function findPlace(
  id: ProviderId,
  task: ConsoleTask,
  language: Language,
): string | undefined {
  return placesIn[language][id]?.[task] ?? en[id]?.[task]
}
