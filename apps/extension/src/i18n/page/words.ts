import { defineWords } from '../define-words.ts'

export const pageWords = defineWords({
  en: () => import('./en.ts'),
  es: () => import('./es.ts'),
  nb: () => import('./nb.ts'),
})
