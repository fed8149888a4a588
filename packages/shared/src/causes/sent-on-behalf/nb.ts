import type { CauseText } from '../cause.ts'

export const sentOnBehalf: CauseText = {
  title: 'Mottakerne ser hvem som sendte på vegne av hvem',
  explanation:
    'Serveren beholder adressen i From og legger til brukeren som Sender. Mange e-postprogrammer viser da «bruker på vegne av adresse», så brukerens adresse er synlig for alle mottakere.',
  steps: [
    'Hvis brukerens adresse ikke skal vises, må retten til å sende som adressen gis i stedet for retten til å sende på vegne av den.',
    'Svar går uansett til adressen i From.',
  ],
  providers: {
    'microsoft-365': [
      '«Send på vegne av» viser begge navn; «Send som» viser bare adressen. Administrasjonssenteret for Exchange > Mottakere > Postbokser > postboksen til avsenderadressen > Delegering: fjern brukeren fra «Send på vegne av» og legg den til i «Send som».',
      "Eller i PowerShell: Set-Mailbox <avsender> -GrantSendOnBehalfTo @{Remove='<bruker>'}; Add-RecipientPermission <avsender> -Trustee <bruker> -AccessRights SendAs.",
      'Kopien ligger i Sendte elementer hos brukeren; Set-Mailbox <avsender> -MessageCopyForSendOnBehalfEnabled $true legger en i avsenderens postboks også. Det kan ta opptil en time før det virker.',
    ],
  },
}
