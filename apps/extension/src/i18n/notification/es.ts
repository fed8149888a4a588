import type { Words } from './en.ts'

export const words: Words = {
  success: 'La prueba terminó: todo funciona',
  failure: 'La prueba terminó: algo no funciona',
  look: 'Abre Ehlo para ver la respuesta.',
}
