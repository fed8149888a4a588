export const words = {
  title: 'Explain an error',
  paste: 'Error text or log',
  pasteHint:
    'A server’s reply, a bounce, a log, a stack trace. It stays in this browser; passwords in it are removed.',
  explain: 'Explain',
  explaining: 'Reading …',
  unknown: 'This text does not say why mail failed.',
  unknownNote:
    'Paste more of it: the lines around the error, with the server’s own reply (such as “535 5.7.8 …”).',
  sure: 'Sure',
  likely: 'Likely',
  possible: 'Possible',
  others: (count: number) => `Also possible: ${count}`,
  inspect: (host: string) => `Inspect ${host}`,
}

export type Words = typeof words
