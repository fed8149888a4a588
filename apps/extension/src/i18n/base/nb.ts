import type { Words } from './en.ts'

export const words: Words = {
  brand: 'Ehlo',
  back: 'Tilbake',
  cancel: 'Avbryt',
  retry: 'Prøv igjen',
  save: 'Lagre',
  saving: 'Lagrer …',
  loading: 'Henter …',
  openTab: 'Åpne i en fane',
  keepOpen: 'Hold åpen ved siden av siden',
  more: 'Flere valg',
  encryptions: {
    tls: 'TLS fra start (implisitt)',
    starttls: 'STARTTLS (oppgradering)',
    none: 'Ingen (klartekst)',
  },
  encryptionsShort: { tls: 'TLS', starttls: 'STARTTLS', none: 'Klartekst' },
  delete: 'Slett',
  deleteConfirm: (name) => `Slett ${name}`,
  roles: {
    admin: 'Administrator: kan endre alt',
    support: 'Kundestøtte: kan se og teste',
    sender: 'Avsender',
  },
  storageFull:
    'Nettleseren har ikke mer plass til Ehlo: det du skriver her, forsvinner når vinduet lukkes.',
  makeRoom: 'Lag plass',
  trouble: {
    unpaired: 'Denne nettleseren er ikke koblet til en Ehlo-server ennå.',
    unpairedNote:
      'Ehlo tester e-posttilkoblingene til systemet ditt. Koble til firmaets Ehlo-server for å begynne.',
    unpairedAction: 'Koble til',
    unreachable: (host) => `${host} svarer ikke.`,
    untrusted: (host) => `${host} svarer ikke, eller nettleseren stoler ikke på sertifikatet.`,
    lookAtCertificate: 'Se på sertifikatet',
    'not-ehlo': (host) => `${host} svarer, men det er ikke en Ehlo-server.`,
    'too-old': (host) => `Ehlo-serveren på ${host} er for gammel for denne utvidelsen.`,
    'too-new': (host) => `Ehlo-serveren på ${host} trenger en nyere versjon av denne utvidelsen.`,
    revoked: 'Tilgangen din er trukket tilbake eller utløpt.',
    'no-permission': (host) => `Nettleseren får ikke lenger snakke med ${host}.`,
    pairAgain: 'Koble til på nytt',
    allow: 'Tillat',
    checkAddress: 'Sjekk adressen',
    seen: (ago) => `Det du ser, er fra ${ago}.`,
  },
}
