import { loginWords } from '@ehlo/shared/providers'
import type { DiscoveryWords } from './words.ts'

export const words: DiscoveryWords = {
  needs: loginWords.nb.needs,
  basicAuthEnds:
    'Microsoft slår som standard av passordpålogging for eksisterende organisasjoner ved utgangen av desember 2026.',
  failures: {
    'no-such-host': 'Serveren finnes ikke.',
    'not-looked-up': 'Serveren kunne ikke slås opp: DNS ga ikke noe svar.',
    'no-answer': 'Ingenting svarer på denne porten.',
    'other-encryption': 'Porten svarer, men med en annen kryptering.',
    'untrusted-certificate': 'Sertifikatet kan ikke bekreftes.',
    'old-tls': 'Serveren tilbyr bare TLS 1.0 eller 1.1, som ikke lenger er trygge.',
    'not-a-mail-server': 'Noe svarer som ikke er en e-postserver.',
    'not-allowed': 'Ehlo har ikke lov til å koble til der.',
  },
  trying: 'Prøves fortsatt.',
  answered: (version, mechanisms) =>
    `Svarte${version === undefined ? '' : ` over ${version}`}${mechanisms.length === 0 ? ', og tilbyr ingen innlogging.' : `; innlogging med ${mechanisms.join(', ')}.`}`,
  untried: 'Ikke prøvd ferdig: et annet svar var bedre.',
  cleartext: 'Ikke kryptert: passordet ville være lesbart underveis.',
}
