import type { CauseText } from '../cause.ts'

export const appPasswordRequired: CauseText = {
  title: 'Leverandøren vil ha et app-passord',
  explanation:
    'Det vanlige passordet godtas ikke for e-postprogrammer. Leverandøren utsteder egne for dem.',
  steps: [
    'Opprett et app-passord i kontoens sikkerhetsinnstillinger og skriv det inn her.',
    'Behold totrinnsbekreftelsen: det er den som gjør app-passord tilgjengelige.',
  ],
  providers: {
    gmail: [
      'Slå på totrinnsbekreftelse i Google-konto > Sikkerhet.',
      'Opprett et app-passord på myaccount.google.com/apppasswords og skriv inn de 16 bokstavene her.',
      'I Google Workspace må en administrator kanskje tillate det først.',
    ],
    'google-relay': [
      'Opprett et app-passord på myaccount.google.com/apppasswords, eller få denne serverens adresse registrert i SMTP-videresendingstjenesten.',
    ],
    yahoo: ['Yahoo-konto > Sikkerhet > Generer app-passord; skriv inn det her.'],
    aol: ['AOL-konto > Sikkerhet > Generer app-passord; skriv inn det her.'],
    icloud: [
      'account.apple.com > Pålogging og sikkerhet > Appspesifikke passord; skriv inn det her, med iCloud-adressen som brukernavn.',
    ],
    zoho: ['accounts.zoho.com > Security > App Passwords; skriv inn det her.'],
    fastmail: [
      'Settings > Privacy & Security > Manage app passwords; opprett et med tilgang til SMTP.',
    ],
    yandex: [
      'id.yandex.com > Security > App passwords > Mail; skriv inn det her. Tilgang for e-postprogrammer må også være slått på.',
    ],
    'mail-ru': [
      'account.mail.ru > Security > Passwords for external applications; skriv inn det her.',
    ],
    't-online': [
      'Opprett et passord for e-postprogrammer i Telekoms kundesenter og skriv det inn her.',
    ],
    aliyun: [
      'Opprett et passord for tredjepartsklienter i postboksens kontosikkerhet og skriv det inn her.',
    ],
    'microsoft-365': [
      'Med MFA per bruker: opprett et app-passord på mysignins.microsoft.com/security-info. Med sikkerhetsstandarder eller betinget tilgang finnes det ikke; da trenger programmet OAuth.',
    ],
  },
}
