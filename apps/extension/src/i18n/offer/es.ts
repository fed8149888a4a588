import type { Words } from './en.ts'

export const words: Words = {
  discover: (address) => `Buscar los ajustes de ${address}`,
  inspect: (server) => `Inspeccionar ${server}`,
  test: (server) => `Probar ${server} con una contraseña`,
  explain: 'Explicar este error',
  run: 'Abrir esta prueba',
  omnibox: 'Escriba una conexión, un servidor, una dirección o un error',
  search: (text) => `Buscar «${text}» en Ehlo`,
}
