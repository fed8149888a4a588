import type { CauseText } from '../cause.ts'

export const weakKey: CauseText = {
  title: 'Serverens nøkkel eller sertifikat er for svakt',
  explanation:
    'Det bruker en nøkkel, signatur eller Diffie-Hellman-gruppe som i dag regnes som usikker, så programmet avviser det.',
  steps: [
    'Be serverens administrator om et sertifikat med RSA 2048 bit eller ECDSA, signert med SHA-256, og DH-parametere på 2048 bit eller mer.',
    'Utstedes sertifikatet av et sikkerhetsprogram på denne maskinen, oppdater det programmet.',
  ],
}
