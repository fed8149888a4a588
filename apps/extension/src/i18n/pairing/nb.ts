import type { Words } from './en.ts'

export const words: Words = {
  title: 'Koble til serveren din',
  intro:
    'To ting trengs: adressen til firmaets Ehlo-server, og en kode som en administrator kan gi deg.',
  what: 'Hva Ehlo gjør',
  points: {
    tests: 'Tester om e-posten fra systemet ditt kommer ut, og med hvilken avsender',
    explains: 'Forklarer et avslag: hvorfor, hvem som må gjøre noe, og hva',
    keeps: 'Oppbevarer passord på serveren din, kryptert, aldri i nettleseren',
  },
  practice: 'Prøv på øvingsserveren: ingenting forlater denne maskinen.',
  testGood: 'Test en som virker',
  testBad: 'Test en som feiler',
  locked: 'Bestemt av organisasjonen din.',
  address: 'Adressen til Ehlo-serveren',
  addressHint:
    'For eksempel https://ehlo.example.com, eller http://127.0.0.1:5870 på denne maskinen.',
  reach: 'Fortsett',
  reaching: 'Leter …',
  permissionNote: 'Nettleseren spør om Ehlo får snakke med denne adressen. Det er den eneste.',
  code: 'Tilkoblingskode',
  codeHint: 'Den skrives ut når serveren starter, eller av «ehlo pair». Den gjelder i ti minutter.',
  name: 'Navn på denne nettleseren',
  nameHint: 'Slik at en administrator kjenner den igjen i listen over tilganger.',
  defaultName: (browser) => `${browser} på maskinen min`,
  pair: 'Koble til',
  pairing: 'Kobler til …',
  changeAddress: 'Bruk en annen adresse',
  done: 'Koblet til',
  doneNote: 'Åpne Ehlo fra verktøylinjen på hvilken side som helst.',
  openHome: 'Vis tilkoblinger',
  badAddress: 'Dette er ikke en nettadresse. Den ser ut som https://ehlo.example.com.',
  cleartext:
    'Bruk https:// her. Bare en server på denne maskinen kan nås uten, ellers ville tilgangen din gått åpent over nettet.',
  refused: 'Uten denne tillatelsen når ikke Ehlo serveren. Trykk Fortsett og tillat det.',
  wrongCode: 'Koden er ikke gyldig, eller ikke lenger. En kode virker én gang, i ti minutter.',
  tooMany: 'For mange forsøk. Be om en ny kode.',
}
