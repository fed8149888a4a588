import type { Words } from './en.ts'

export const words: Words = {
  title: 'Quién puede enviar como quién',
  addresses: 'Direcciones que usa el sistema',
  addressesHint: 'Una por línea, separadas por comas o de un archivo CSV.',
  importFile: 'Tomar direcciones de un archivo',
  seen: 'Direcciones vistas en los envíos',
  looking: 'Buscando en los mensajes más recientes …',
  found: (count) =>
    count === 0
      ? 'El registro aún no tiene mensajes.'
      : `${count} ${count === 1 ? 'dirección' : 'direcciones'} en los mensajes más recientes.`,
  counted: (addresses, connections) =>
    `${addresses} ${addresses === 1 ? 'dirección' : 'direcciones'}, ${connections} ${connections === 1 ? 'conexión' : 'conexiones'}`,
  depth: 'Hasta dónde',
  depths: {
    envelope: 'Proponer el remitente, sin enviar nada',
    message: 'Enviar un mensaje marcado por cada una',
  },
  depthNotes: {
    envelope: 'Microsoft 365 y Gmail solo deciden con un mensaje real: «no rechazado» no es un sí.',
    message: 'Cada uno va al buzón del propio usuario, como máximo 25 por minuto y conexión.',
  },
  start: 'Probar lo pendiente',
  nothingOpen: 'Todo está contestado. Se vuelve a preguntar después de una semana.',
  stop: 'Parar',
  running: (count) =>
    count === 1 ? 'Se está probando 1 conexión …' : `Se están probando ${count} conexiones …`,
  export: 'Guardar como CSV',
  empty: 'Escriba direcciones para ver qué conexión puede enviar como cada una.',
  address: 'Dirección',
  words: {
    delivered: 'Sí, llegó',
    accepted: 'Sí',
    notRefused: 'No rechazado',
    refused: 'No',
    rewritten: 'Cambiado',
    inconclusive: 'Sin aclarar',
    notTested: 'Sin acceso',
    open: 'Sin probar',
    outside: 'Fuera',
    stale: 'anticuado',
  },
}
