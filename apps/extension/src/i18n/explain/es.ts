import type { Words } from './en.ts'

export const words: Words = {
  title: 'Explicar un error',
  paste: 'Texto del error o registro',
  pasteHint:
    'La respuesta de un servidor, un rebote, un registro, una traza. No sale de este navegador; se eliminan las contraseñas que contenga.',
  explain: 'Explicar',
  explaining: 'Leyendo …',
  unknown: 'Este texto no dice por qué falló el correo.',
  unknownNote:
    'Pegue más: las líneas alrededor del error, con la respuesta del servidor (por ejemplo «535 5.7.8 …»).',
  sure: 'Seguro',
  likely: 'Probable',
  possible: 'Posible',
  others: (count) => `También posible: ${count}`,
  inspect: (host) => `Inspeccionar ${host}`,
}
