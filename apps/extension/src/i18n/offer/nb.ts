import type { Words } from './en.ts'

export const words: Words = {
  discover: (address) => `Finn innstillingene til ${address}`,
  inspect: (server) => `Undersøk ${server}`,
  test: (server) => `Test ${server} med passord`,
  explain: 'Forklar denne feilen',
  run: 'Åpne denne testen',
  omnibox: 'Skriv en tilkobling, server, adresse eller feil',
  search: (text) => `Søk etter «${text}» i Ehlo`,
}
