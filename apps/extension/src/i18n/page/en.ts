export const words = {
  title: 'On this page',
  read: 'Read this page',
  readAgain: 'Read again',
  reading: 'Reading the page …',
  count: (count: number) => (count === 1 ? '1 server found' : `${count} servers found`),
  recommended: 'recommended',
  assumed: 'usual port',
  ports: (host: string) => `Port and encryption of ${host}`,
  pageSays: (word: string) => `The page says: ${word}`,
  lookAlike: (ascii: string) =>
    `Has letters that only look like others. It is really ${ascii}. Do not send a password there.`,
  domainOf: (host: string) => `Your domain, for ${host}`,
  domainHint: 'The page shows an example.',
  test: 'Test',
  testOf: (host: string) => `Test ${host}`,
  save: 'Save',
  saveOf: (host: string) => `Save ${host}`,
  address: 'Find settings',
  addressOf: (address: string) => `Find settings of ${address}`,
  explain: 'Explain',
  explainOf: (error: string) => `Explain ${error}`,
  stopped: 'The page is very large. Only its first part was read.',
  nothing: 'No server for sending found.',
  nothingNote:
    'Ehlo looks for names of servers beside words like SMTP, outgoing or port. Servers for reading mail (IMAP, POP) are left out.',
  unreadable: 'The browser does not let extensions read this page. Paste its text instead.',
  notGranted: (keys: string) =>
    `Click the Ehlo icon in the toolbar${keys === '' ? '' : ` (or press ${keys})`} to allow reading this page.`,
  paste: 'Paste text',
  pasteTitle: 'Read a text',
  pasteLabel: 'Text with settings, or an error',
  pasteHint: 'It stays in this browser.',
  explainText: 'Explain this as an error',
}

export type Words = typeof words
