import type { CauseText } from '../cause.ts'

export const apiKeyRequiredAsPassword: CauseText = {
  title: 'Leverandøren vil ha en API-nøkkel eller SMTP-legitimasjon',
  explanation: 'Passordet til nettsidene godtas ikke her; sending krever egen legitimasjon.',
  steps: ['Opprett SMTP-legitimasjon eller en API-nøkkel i leverandørens konsoll og bruk den.'],
  providers: {
    'amazon-ses': [
      'Åpne SMTP settings > Create SMTP credentials i SES-konsollen. Den hemmelige IAM-nøkkelen virker ikke som passord.',
      'Legitimasjonen gjelder for én region: den må stemme med verten.',
    ],
    sendgrid: [
      'Brukernavnet er ordet apikey; passordet er en API-nøkkel (SG.…) med tillatelsen «Mail Send» (Settings > API Keys).',
    ],
    mailgun: [
      'Bruk domenets SMTP-legitimasjon: Sending > Domain settings > SMTP credentials. API-nøkkelen er ikke passordet.',
    ],
    postmark: [
      'Skriv Server API token både som brukernavn og passord (Servers > serveren din > API Tokens).',
    ],
    brevo: [
      'Opprett en SMTP-nøkkel under Settings > SMTP & API og bruk brukernavnet som vises der.',
    ],
    mailjet: [
      'Brukernavnet er API key, passordet er secret key (Account settings > API Key Management).',
    ],
    sparkpost: [
      'Brukernavnet er ordet SMTP_Injection; passordet er en API-nøkkel med «Send via SMTP».',
    ],
    resend: ['Brukernavnet er ordet resend; passordet er en API-nøkkel (re_…).'],
    proton: [
      'Opprett et SMTP-token for denne adressen: Settings > All settings > IMAP/SMTP > SMTP tokens.',
    ],
    smtp2go: [
      'Opprett en SMTP-bruker under Sending > SMTP Users; brukernavnet til nettsidene virker ikke her.',
    ],
  },
}
