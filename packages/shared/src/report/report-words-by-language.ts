import type { Language } from '../model/language.ts'
import { words as en } from './en.ts'
import { words as es } from './es.ts'
import { words as nb } from './nb.ts'
import type { ReportWords } from './report-words.ts'

export const reportWords: Record<Language, ReportWords> = { en, es, nb }
