import { defineWords } from '../define-words.ts'

export const routeWords = defineWords({
  en: () => import('./en.ts'),
  es: () => import('./es.ts'),
  nb: () => import('./nb.ts'),
})
