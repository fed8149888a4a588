import type { CauseText } from '../cause.ts'

export const appPasswordRequired: CauseText = {
  title: 'Leverandøren vil ha et app-passord',
  explanation:
    'Det vanlige passordet godtas ikke for e-postprogrammer. Leverandøren utsteder egne for dem.',
  steps: [
    'Opprett et app-passord i kontoens sikkerhetsinnstillinger og bruk det som passord.',
    'Behold totrinnsbekreftelsen: det er den som gjør app-passord tilgjengelige.',
  ],
  providers: {
    gmail: [
      'Slå på totrinnsbekreftelse i Google-konto > Sikkerhet.',
      'Opprett et app-passord på myaccount.google.com/apppasswords og bruk de 16 bokstavene som passord.',
      'I Google Workspace må en administrator kanskje tillate det først.',
    ],
    'google-relay': [
      'Opprett et app-passord på myaccount.google.com/apppasswords, eller få denne serverens adresse registrert i SMTP-videresendingstjenesten.',
    ],
    yahoo: ['Yahoo-konto > Sikkerhet > Generer app-passord; bruk det som passord.'],
    aol: ['AOL-konto > Sikkerhet > Generer app-passord; bruk det som passord.'],
    icloud: [
      'account.apple.com > Pålogging og sikkerhet > Appspesifikke passord; bruk det som passord, med iCloud-adressen som brukernavn.',
    ],
    zoho: ['accounts.zoho.com > Security > App Passwords; bruk det som passord.'],
    fastmail: [
      'Settings > Privacy & Security > Manage app passwords; opprett et med tilgang til SMTP.',
    ],
    yandex: [
      'id.yandex.com > Security > App passwords > Mail; bruk det som passord. Tilgang for e-postprogrammer må også være slått på.',
    ],
    'mail-ru': [
      'account.mail.ru > Security > Passwords for external applications; bruk det som passord.',
    ],
    't-online': [
      'Opprett et passord for e-postprogrammer i Telekoms kundesenter og bruk det som passord.',
    ],
    aliyun: [
      'Opprett et passord for tredjepartsklienter i postboksens kontosikkerhet og bruk det som passord.',
    ],
    'microsoft-365': [
      'Med MFA per bruker: opprett et app-passord på mysignins.microsoft.com/security-info. Med sikkerhetsstandarder eller betinget tilgang finnes det ikke; da trenger programmet OAuth.',
    ],
  },
}
