import type { Words } from './en.ts'

export const words: Words = {
  success: 'La prueba terminó: todo funciona',
  failure: 'La prueba terminó: algo no funciona',
  look: 'Abra Ehlo para ver la respuesta.',
}
