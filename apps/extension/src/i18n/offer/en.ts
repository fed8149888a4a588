export const words = {
  discover: (address: string) => `Find the settings of ${address}`,
  inspect: (server: string) => `Inspect ${server}`,
  test: (server: string) => `Test ${server} with a password`,
  explain: 'Explain this error',
}

export type Words = typeof words
