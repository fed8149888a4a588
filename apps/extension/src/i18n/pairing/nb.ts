import type { Words } from './en.ts'

export const words: Words = {
  title: 'Koble til tjeneren din',
  intro:
    'Ehlo tar vare på og tester SMTP-tilkoblinger på en tjener i bedriften. Denne nettleseren trenger adressen dit, og en kode som en administrator kan gi deg.',
  address: 'Adressen til Ehlo-tjeneren',
  addressHint:
    'For eksempel https://ehlo.example.com, eller http://127.0.0.1:5870 på denne maskinen.',
  reach: 'Fortsett',
  reaching: 'Leter …',
  permissionNote: 'Nettleseren spør om Ehlo får snakke med denne adressen. Det er den eneste.',
  code: 'Tilkoblingskode',
  codeHint: 'Den skrives ut når tjeneren starter, eller av «ehlo pair». Den gjelder i ti minutter.',
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
    'Bruk https:// her. Bare en tjener på denne maskinen kan nås uten, ellers ville tilgangen din gått åpent over nettet.',
  refused: 'Uten denne tillatelsen når ikke Ehlo tjeneren. Trykk Fortsett og tillat det.',
  wrongCode: 'Koden er ikke gyldig, eller ikke lenger. En kode virker én gang, i ti minutter.',
  tooMany: 'For mange forsøk. Be om en ny kode.',
}
