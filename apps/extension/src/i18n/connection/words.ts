import { defineWords } from '../define-words.ts'

export const connectionWords = defineWords({
  en: () => import('./en.ts'),
  es: () => import('./es.ts'),
  nb: () => import('./nb.ts'),
})
