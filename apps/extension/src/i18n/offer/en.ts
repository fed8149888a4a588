export const words = {
  discover: (address: string) => `Find the settings of ${address}`,
  inspect: (server: string) => `Inspect ${server}`,
  test: (server: string) => `Test ${server} with a password`,
  explain: 'Explain this error',
  run: 'Open this test',
  omnibox: 'Type a connection, server, address or error',
  search: (text: string) => `Search Ehlo for “${text}”`,
}

export type Words = typeof words
