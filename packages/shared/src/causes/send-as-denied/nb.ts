import type { CauseText } from '../cause.ts'

export const sendAsDenied: CauseText = {
  title: 'Retten til å sende som denne adressen mangler',
  explanation:
    'Påloggingen virker, men Exchange har ikke gitt den rett til å sende med denne andre adressen.',
  steps: [
    'Gi, som administrator for Exchange eller Microsoft 365, denne brukeren «Send som» på den postboksen.',
    'Send så lenge med brukerens egen adresse.',
  ],
  providers: {
    'microsoft-365': [
      'Administrasjonssenteret for Exchange > Mottakere > Postbokser > postboksen til avsenderadressen > Delegering > Send som > legg til denne brukeren.',
      'Eller i PowerShell: Add-RecipientPermission <avsender> -Trustee <bruker> -AccessRights SendAs.',
      'Det kan ta opptil en time før det virker.',
    ],
    'outlook-com': [
      'Legg til adressen som alias på account.microsoft.com > Opplysningene dine > Kontoinformasjon, eller send med kontoens egen adresse.',
    ],
  },
}
