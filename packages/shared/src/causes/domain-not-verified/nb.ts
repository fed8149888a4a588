import type { CauseText } from '../cause.ts'

export const domainNotVerified: CauseText = {
  title: 'Avsenderens domene er ikke satt opp hos leverandøren',
  explanation: 'Leverandøren sender bare for domener som er lagt til og bekreftet hos den.',
  steps: [
    'Legg til domenet i leverandørens konsoll og publiser DNS-oppføringene den viser.',
    'Vent til konsollen viser domenet som bekreftet.',
  ],
  providers: {
    'google-relay': [
      'Avsenderens domene må høre til samme Google Workspace-konto som den registrerte adressen: administrasjonskonsollen > Apper > Google Workspace > Gmail > Ruting > SMTP-videresendingstjeneste.',
    ],
    resend: ['Bekreft domenet under Domains, eller lag en API-nøkkel som får bruke et bekreftet.'],
    'microsoft-365': [
      'Legg til domenet: administrasjonssenteret for Microsoft 365 > Innstillinger > Domener.',
    ],
    sparkpost: ['Legg til og bekreft avsenderdomenet under Configuration > Domains.'],
  },
}
