import type { CauseText } from '../cause.ts'

export const badCredentials: CauseText = {
  title: 'Brukernavn eller passord godtas ikke',
  explanation: 'Serveren prøvde begge og avviste dem. Mer sier ikke svaret.',
  steps: [
    'Logg på webmail med nøyaktig dette brukernavnet og passordet.',
    'Går det ikke, sett et nytt passord og bruk det.',
    'Går det, kan leverandøren kreve et app-passord, eller SMTP kan være slått av for postboksen.',
    'Ikke fortsett å prøve: flere feil låser kontoen.',
  ],
  providers: {
    'microsoft-365': [
      'Logg på outlook.office.com med samme brukernavn og passord.',
      'Går det, la en administrator sjekke «Godkjent SMTP» for postboksen: administrasjonssenteret for Microsoft 365 > Brukere > Aktive brukere > brukeren > E-post > Administrer e-postapper.',
      'Sjekk også sikkerhetsstandarder og betinget tilgang i administrasjonssenteret for Microsoft Entra.',
    ],
    gmail: [
      'Opprett et app-passord (Google-konto > Sikkerhet > Totrinnsbekreftelse > App-passord) og skriv inn det i stedet.',
    ],
    'amazon-ses': [
      'Opprett SMTP-legitimasjon i SES-konsollen (SMTP settings > Create SMTP credentials) i samme region som denne verten, og bruk nøyaktig den.',
    ],
    sendgrid: ['Skriv ordet apikey som brukernavn og en API-nøkkel med «Mail Send» som passord.'],
    zoho: [
      'Sjekk at verten hører til ditt datasenter (zoho.com, zoho.eu, zoho.in …).',
      'Med totrinnsbekreftelse: opprett et app-passord på accounts.zoho.com > Security.',
    ],
    ovh: [
      'Sjekk i OVHclouds kundesider om kontoen er låst for søppelpost; serveren gir da samme svar.',
    ],
  },
}
