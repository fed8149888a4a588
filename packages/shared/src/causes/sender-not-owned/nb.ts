import type { CauseText } from '../cause.ts'

export const senderNotOwned: CauseText = {
  title: 'Brukeren får ikke bruke denne avsenderadressen',
  explanation:
    'Serveren lar en bruker bare sende med egne adresser, og denne avsenderen er ingen av dem.',
  steps: [
    'Sett brukerens egen adresse i From, og den andre i Reply-To.',
    'Vil du bruke den andre adressen, få leverandøren til å legge den til som alias eller identitet for brukeren, eller få innvilget retten til å sende som den.',
  ],
  ownServer: [
    'På en egen Postfix-server: før opp adressen med denne brukeren i tabellen som smtpd_sender_login_maps peker på, og kjør postmap; Dovecot som innsendingsserver overlater avgjørelsen til Postfix bak den.',
  ],
  providers: {
    zoho: [
      'Legg til adressen som alias for postboksen, eller bruk postboksens egen: Zoho Mail Admin Console > Users > brukeren > Email alias.',
    ],
    ionos: [
      'Avsenderen må være en postboks eller et alias i IONOS-avtalen: IONOS-kontrollpanelet > Email.',
    ],
    gmx: [
      'Legg til adressen i GMX: E-Mail > Settings > Alias addresses, eller send med postboksens egen.',
    ],
    'web-de': [
      'Legg til adressen i WEB.DE: E-Mail > Einstellungen > Alias-Adressen, eller send med postboksens egen.',
    ],
    qq: [
      'Avsenderen, både i konvolutten og i From, må være nøyaktig den postboksen som logger på.',
    ],
    netease: [
      'Avsenderen, både i konvolutten og i From, må være nøyaktig den postboksen som logger på.',
    ],
    yandex: [
      'Avsenderen må være postboksen eller et av aliasene dens, både i konvolutten og i From.',
    ],
    'mail-ru': ['Avsenderen må være nøyaktig den postboksen som logger på.'],
    fastmail: [
      'Legg til adressen under Settings > My email addresses (avsenderidentitet), eller bruk en som står der.',
    ],
    icloud: [
      'Send med en av kontoens adresser, et alias eller et eget domene som er bekreftet i iCloud Mail.',
    ],
    'microsoft-365': [
      'Få innvilget «Send som»: administrasjonssenteret for Exchange > Mottakere > Postbokser > avsenderens postboks > Delegering > Send som.',
    ],
  },
}
