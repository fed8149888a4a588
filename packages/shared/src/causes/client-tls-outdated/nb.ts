import type { CauseText } from '../cause.ts'

export const clientTlsOutdated: CauseText = {
  title: 'TLS i programmet som sender e-posten, er utdatert',
  explanation: 'Det tilbyr bare versjoner eller krypteringer som dagens servere avviser.',
  steps: [
    'Oppdater programmet, kjøremiljøet (Java, .NET, PHP, OpenSSL) og operativsystemet.',
    'Fjern en innstilling som låser en gammel versjon av TLS.',
    'En enhet som ikke kan oppdateres, kan sende gjennom en server i eget nettverk som snakker moderne TLS.',
  ],
}
