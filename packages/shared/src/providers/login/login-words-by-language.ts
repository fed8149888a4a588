import type { Language } from '../../model/language.ts'
import { words as en } from './en.ts'
import { words as es } from './es.ts'
import type { LoginWords } from './login-words.ts'
import { words as nb } from './nb.ts'

export const loginWords: Record<Language, LoginWords> = { en, es, nb }
