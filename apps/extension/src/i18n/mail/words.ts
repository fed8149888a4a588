import { defineWords } from '../define-words.ts'

export const mailWords = defineWords({
  en: () => import('./en.ts'),
  es: () => import('./es.ts'),
  nb: () => import('./nb.ts'),
})
