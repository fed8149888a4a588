import type { Words } from './en.ts'

export const words: Words = {
  title: 'På denne siden',
  read: 'Les denne siden',
  readAgain: 'Les på nytt',
  reading: 'Leser siden …',
  count: (count) => (count === 1 ? '1 server funnet' : `${count} servere funnet`),
  recommended: 'anbefalt',
  assumed: 'vanlig port',
  ports: (host) => `Port og kryptering for ${host}`,
  pageSays: (word) => `Siden sier: ${word}`,
  lookAlike: (ascii) =>
    `Har bokstaver som bare ligner andre. Egentlig er den ${ascii}. Send ikke noe passord dit.`,
  domainOf: (host) => `Domenet ditt, for ${host}`,
  domainHint: 'Siden viser et eksempel.',
  test: 'Test',
  testOf: (host) => `Test ${host}`,
  save: 'Lagre',
  saveOf: (host) => `Lagre ${host}`,
  address: 'Finn innstillinger',
  addressOf: (address) => `Finn innstillinger for ${address}`,
  explain: 'Forklar',
  explainOf: (error) => `Forklar ${error}`,
  stopped: 'Siden er svært stor. Bare den første delen ble lest.',
  nothing: 'Fant ingen server for utgående e-post.',
  nothingNote:
    'Ehlo ser etter servernavn ved siden av ord som SMTP, utgående eller port. Servere for innkommende e-post (IMAP, POP) tas ikke med.',
  unreadable: 'Nettleseren lar ikke utvidelser lese denne siden. Lim inn teksten i stedet.',
  notGranted: (keys) =>
    `Klikk på Ehlo-ikonet i verktøylinjen${keys === '' ? '' : ` (eller trykk ${keys})`} for å tillate lesing av denne siden.`,
  paste: 'Lim inn tekst',
  pasteTitle: 'Les en tekst',
  pasteLabel: 'Tekst med innstillinger, eller en feilmelding',
  pasteHint: 'Den blir i nettleseren.',
  explainText: 'Forklar den som en feil',
}
