// The core alone: the worker has words too, and no Preact.
import { batch, signal } from '@preact/signals-core'
import type { Language } from '@ehlo/shared'

export const language = signal<Language>('en')

type Loaders<Words> = Record<Language, () => Promise<{ words: Words }>>

/** Fetches one room's words; the answer shows them. */
type Room = { shown: Language | undefined; fetch: (wanted: Language) => Promise<() => void> }

const rooms = new Set<Room>()

/**
 * The words of one room, complete in each language by type. Answers a function that gives them in the language shown;
 * whoever renders with it follows a switch at once.
 */
export function defineWords<Words>(loaders: Loaders<Words>): () => Words {
  const current = signal<Words | undefined>(undefined)
  const room: Room = {
    shown: undefined,
    async fetch(wanted) {
      const { words } = await loaders[wanted]()
      return () => {
        current.value = words
        room.shown = wanted
      }
    },
  }
  rooms.add(room)
  return () => {
    if (current.value === undefined) throw new Error('words before loadWords()')
    return current.value
  }
}

let wanted: Language = 'en'

/** Loads what the modules at hand have defined and not yet loaded: before a screen shows, and at a switch. */
export async function loadWords(next = wanted): Promise<void> {
  wanted = next
  const missing = [...rooms].filter(({ shown }) => shown !== next)
  const show = await Promise.all(missing.map((room) => room.fetch(next)))
  // A switch came in between: its words are the ones to show.
  if (wanted !== next) return loadWords()
  batch(() => {
    for (const each of show) each()
    language.value = next
  })
}
