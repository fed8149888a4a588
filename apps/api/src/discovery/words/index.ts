import type { Language } from '@ehlo/shared'
import { words as en } from './en.ts'
import { words as es } from './es.ts'
import { words as nb } from './nb.ts'
import type { DiscoveryWords } from './words.ts'

export const discoveryWords: Record<Language, DiscoveryWords> = { en, es, nb }
