import type { Words } from './en.ts'

export const words: Words = {
  title: 'En esta página',
  read: 'Leer esta página',
  readAgain: 'Leer de nuevo',
  reading: 'Leyendo la página…',
  count: (count) => (count === 1 ? '1 servidor encontrado' : `${count} servidores encontrados`),
  recommended: 'recomendado',
  assumed: 'puerto habitual',
  ports: (host) => `Puerto y cifrado de ${host}`,
  pageSays: (word) => `La página dice: ${word}`,
  lookAlike: (ascii) =>
    `Tiene letras que solo parecen otras. En realidad es ${ascii}. No envíe allí ninguna contraseña.`,
  domainOf: (host) => `Su dominio, para ${host}`,
  domainHint: 'La página muestra un ejemplo.',
  test: 'Probar',
  testOf: (host) => `Probar ${host}`,
  save: 'Guardar',
  saveOf: (host) => `Guardar ${host}`,
  address: 'Buscar ajustes',
  addressOf: (address) => `Buscar ajustes de ${address}`,
  explain: 'Explicar',
  explainOf: (error) => `Explicar ${error}`,
  stopped: 'La página es muy grande. Solo se ha leído la primera parte.',
  nothing: 'No se ha encontrado ningún servidor de envío.',
  nothingNote:
    'Ehlo busca nombres de servidores junto a palabras como SMTP, saliente o puerto. Los servidores para leer correo (IMAP, POP) se omiten.',
  unreadable: 'El navegador no permite que las extensiones lean esta página. Pegue aquí su texto.',
  notGranted: (keys) =>
    `Haga clic en el icono de Ehlo en la barra${keys === '' ? '' : ` (o pulse ${keys})`} para permitir la lectura de esta página.`,
  paste: 'Pegar texto',
  pasteTitle: 'Leer un texto',
  pasteLabel: 'Texto con ajustes, o un error',
  pasteHint: 'No sale de este navegador.',
  explainText: 'Explicarlo como error',
}
