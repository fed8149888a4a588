import type { LoginWords } from './login-words.ts'

export const words: LoginWords = {
  needs: {
    'mailbox-password': 'Bruk det vanlige passordet til postkassen.',
    'app-password':
      'Krever et app-passord: det vanlige passordet avvises. Lag et i kontoens sikkerhetsinnstillinger.',
    'app-password-after-second-factor':
      'Med totrinnsbekreftelse slått på kreves et app-passord; ellers brukes passordet til postkassen.',
    'authorization-code':
      'Krever en autorisasjonskode: slå på SMTP i postkassens innstillinger, og bruk koden som passord.',
    'api-key': 'Krever en API-nøkkel som passord.',
    'key-pair':
      'Krever et nøkkelpar fra leverandørens konsoll: API-nøkkelen er brukernavnet, og den hemmelige nøkkelen passordet.',
    'smtp-credentials': 'Krever egne SMTP-opplysninger, laget i leverandørens konsoll.',
    oauth: 'Godtar bare pålogging (OAuth): ingen passord virker her.',
    'smtp-auth-enabled':
      'SMTP AUTH må først slås på for postkassen: av en administrator eller i postkassens innstillinger.',
    none: 'Krever ingen pålogging: avsenderadressen må være registrert hos leverandøren.',
  },
  names: {
    address: () => 'Brukernavnet er hele adressen.',
    'local-part': () => 'Brukernavnet er bare den delen av adressen som står foran @.',
    account: () => 'Brukernavnet er det kontoen har, og kan være et annet enn adressen.',
    literal: (literal) => `Brukernavnet er ordet «${literal}», likt for alle kunder.`,
    credential: () => 'Brukernavnet følger med SMTP-innloggingen.',
    'beside-key': () => 'Brukernavnet vises ved siden av nøkkelen.',
    'same-key': () => 'Brukernavnet er den samme nøkkelen.',
    project: () => 'Brukernavnet er prosjektets ID.',
  },
}
