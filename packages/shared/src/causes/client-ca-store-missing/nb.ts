import type { CauseText } from '../cause.ts'

export const clientCaStoreMissing: CauseText = {
  title: 'Programmet som sender, har ingen liste over klarerte utstedere',
  explanation:
    'Det kan ikke kontrollere noe sertifikat, fordi listen over røtter mangler eller ikke blir funnet.',
  steps: [
    'Installer pakken ca-certificates på maskinen eller i containeren.',
    'Sjekk at stien som er satt opp, finnes (openssl.cafile, SSL_CERT_FILE eller Javas truststore).',
  ],
}
