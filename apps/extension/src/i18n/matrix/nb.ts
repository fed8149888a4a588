import type { Words } from './en.ts'

export const words: Words = {
  title: 'Hvem kan sende som hvem',
  addresses: 'Adresser som systemet bruker',
  addressesHint: 'Én per linje, skilt med komma eller fra en CSV-fil.',
  importFile: 'Hent adresser fra en fil',
  seen: 'Adresser sett i utsendelser',
  looking: 'Leter i de nyeste meldingene …',
  found: (count) =>
    count === 0
      ? 'Loggen har ingen meldinger ennå.'
      : `${count} ${count === 1 ? 'adresse' : 'adresser'} i de nyeste meldingene.`,
  counted: (addresses, connections) =>
    `${addresses} ${addresses === 1 ? 'adresse' : 'adresser'}, ${connections} ${connections === 1 ? 'tilkobling' : 'tilkoblinger'}`,
  depth: 'Hvor langt',
  depths: {
    envelope: 'Foreslå avsenderen, ikke send noe',
    message: 'Send en merket melding for hver',
  },
  depthNotes: {
    envelope:
      'Microsoft 365 og Gmail bestemmer seg først ved en ekte melding: «ikke avvist» er ikke et ja.',
    message: 'Hver går til innloggingens egen postkasse, høyst 25 i minuttet per tilkobling.',
  },
  start: 'Test det som er åpent',
  nothingOpen: 'Alt er besvart. Det spørres på nytt etter en uke.',
  stop: 'Stopp',
  running: (count) => (count === 1 ? '1 tilkobling testes …' : `${count} tilkoblinger testes …`),
  export: 'Lagre som CSV',
  empty: 'Skriv inn adresser for å se hvilken tilkobling som kan sende som hver av dem.',
  address: 'Adresse',
  words: {
    delivered: 'Ja, kom fram',
    accepted: 'Ja',
    notRefused: 'Ikke avvist',
    refused: 'Nei',
    rewritten: 'Byttet',
    inconclusive: 'Uavklart',
    notTested: 'Ingen innlogging',
    open: 'Ikke testet',
    outside: 'Utenfor',
    stale: 'foreldet',
  },
}
