import type { CauseText } from '../cause.ts'

export const oauthMailboxPermissionMissing: CauseText = {
  title: 'Appen har ingen rett til denne postboksen',
  explanation: 'Tokenet godtas, men appens tjenestekontohaver får ikke åpne postboksen.',
  steps: [
    'Registrer, som Exchange-administrator, tjenestekontohaveren og gi den tilgang til postboksen.',
  ],
  providers: {
    'microsoft-365': [
      'I Exchange Online PowerShell: New-ServicePrincipal med objekt-ID-en til bedriftsappen, deretter Add-MailboxPermission <postboks> -User <id> -AccessRights FullAccess.',
    ],
  },
}
