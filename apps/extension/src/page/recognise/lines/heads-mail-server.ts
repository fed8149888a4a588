import type { ReadLine } from './read-line.ts'

/** Devices send mail to say something: alerts, notifications. */
const ofDevices = /serv|tjener|alert|notif|varsl|varsel|avis|benachrichtig/i

/** "Mail server", "E-postserver", "E-mail alerts" above what is set for it: what a device is told is a server to send through. */
export function headsMailServer({ tokens, line }: Pick<ReadLine, 'tokens' | 'line'>): boolean {
  const words = tokens
    .filter(({ kind }) => kind === 'word' || kind === 'meaning')
    .map(({ at }) => at)
  const means = (meaning: string) =>
    tokens.some((token) => token.kind === 'meaning' && token.meaning === meaning)
  return means('mail') && ofDevices.test(line.text) && new Set(words).size <= mostWords
}

const mostWords = 4
