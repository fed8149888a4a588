import type { DiscoveryWords } from './words.ts'

export const words: DiscoveryWords = {
  needs: {
    'app-password':
      'Krever et app-passord: det vanlige passordet avvises. Lag et i kontoens sikkerhetsinnstillinger.',
    'authorization-code':
      'Krever en autorisasjonskode: slå på SMTP i postkassens innstillinger, og bruk koden som passord.',
    'api-key': 'Krever en API-nøkkel som passord.',
    'smtp-credentials': 'Krever egne SMTP-opplysninger, laget i leverandørens konsoll.',
    oauth: 'Godtar bare pålogging (OAuth): ingen passord virker her.',
    'smtp-auth-enabled': 'En administrator må slå på SMTP AUTH for postkassen.',
    none: 'Tar ingen pålogging: avsenderadressen må være registrert hos leverandøren.',
  },
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
