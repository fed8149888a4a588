import type { CauseText } from '../cause.ts'

export const relayIpNotRegistered: CauseText = {
  title: 'Denne adressen er ikke registrert hos videresendingstjenesten',
  explanation:
    'Tjenesten kjenner kundene på IP-adressen, og den du sendte fra, står ikke på listen.',
  steps: [
    'Få den offentlige adressen, både IPv4 og IPv6, som e-posten går ut fra, registrert hos leverandøren.',
  ],
  providers: {
    'google-relay': [
      'Administrasjonskonsollen > Apper > Google Workspace > Gmail > Ruting > SMTP-videresendingstjeneste: legg til adressen, også IPv6. Det kan ta opptil 24 timer.',
    ],
    'microsoft-365': [
      'Administrasjonssenteret for Exchange > E-postflyt > Koblinger: legg adressen (eller sertifikatet) til koblingen fra serveren din, og før opp avsenderens domene.',
    ],
    sendgrid: ['Settings > IP Access Management: legg til adressen.'],
    brevo: [
      'Security > Authorized IPs: legg til adressen, eller slå av begrensningen for SMTP-nøkler.',
    ],
    smtp2go: ['Sending > IP Authentication: legg til adressen, eller logg på med en SMTP-bruker.'],
  },
}
