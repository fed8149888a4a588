import type { LoginWords } from './login-words.ts'

export const words: LoginWords = {
  needs: {
    'mailbox-password': 'Tar det vanlige passordet til postkassen.',
    'app-password':
      'Krever et app-passord: det vanlige passordet avvises. Lag et i kontoens sikkerhetsinnstillinger.',
    'authorization-code':
      'Krever en autorisasjonskode: slå på SMTP i postkassens innstillinger, og bruk koden som passord.',
    'api-key': 'Krever en API-nøkkel som passord.',
    'smtp-credentials': 'Krever egne SMTP-opplysninger, laget i leverandørens konsoll.',
    oauth: 'Godtar bare pålogging (OAuth): ingen passord virker her.',
    'smtp-auth-enabled':
      'SMTP AUTH må først slås på for postkassen: av en administrator eller i postkassens innstillinger.',
    none: 'Tar ingen pålogging: avsenderadressen må være registrert hos leverandøren.',
  },
  names: {
    address: () => 'Brukernavnet er hele adressen.',
    'local-part': () => 'Brukernavnet er bare den delen av adressen som står foran @.',
    account: () => 'Brukernavnet er kontoens, som kan være et annet enn adressen.',
    literal: (literal) => `Brukernavnet er ordet «${literal}», likt for alle kunder.`,
    credential: () => 'Brukernavnet følger med SMTP-innloggingen; det er ikke e-postadressen.',
  },
}
