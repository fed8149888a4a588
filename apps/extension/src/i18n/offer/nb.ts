import type { Words } from './en.ts'

export const words: Words = {
  discover: (address) => `Finn innstillingene til ${address}`,
  inspect: (server) => `Undersøk ${server}`,
  test: (server) => `Test ${server} med passord`,
  explain: 'Forklar denne feilen',
}
