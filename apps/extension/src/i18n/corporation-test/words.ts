import { defineWords } from '../define-words.ts'

export const corporationTestWords = defineWords({
  en: () => import('./en.ts'),
  es: () => import('./es.ts'),
  nb: () => import('./nb.ts'),
})
