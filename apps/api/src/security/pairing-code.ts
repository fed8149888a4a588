import { randomInt } from 'node:crypto'

// RFC 8628 §6.1: consonants alone, so that no code reads as a word and none is mistaken for another.
const alphabet = 'BCDFGHJKLMNPQRSTVWXZ'
const half = 4

/** A code to read out and type in, such as `WDJB-MJHT`: 34 bits, enough for five tries in ten minutes. */
export function createPairingCode(): string {
  const letters = Array.from({ length: 2 * half }, () =>
    alphabet.charAt(randomInt(alphabet.length)),
  )
  return `${letters.slice(0, half).join('')}-${letters.slice(half).join('')}`
}

/** The code as it was made, however it was typed. */
export function normalisePairingCode(typed: string): string {
  const letters = typed.toUpperCase().replaceAll(/[^A-Z]/g, '')
  return `${letters.slice(0, half)}-${letters.slice(half)}`
}
