import type { CauseText } from '../cause.ts'

export const sentCopyWithLogin: CauseText = {
  title: 'Den sendte kopien ligger hos brukeren',
  explanation:
    'Det som sendes på vegne av en annen adresse, blir i brukerens mappe for sendt e-post, ikke i adressens.',
  steps: [
    'Si fra til dem som har den andre postboksen hvor de skal lete, og følg med på størrelsen på brukerens postboks: er den full, stopper sendingen.',
  ],
  providers: {
    'microsoft-365': [
      'For å få en kopi hos adressen også: Set-Mailbox <avsender> -MessageCopyForSentAsEnabled $true (virker for delte postbokser og brukerpostbokser).',
      'Sendte elementer hos brukeren fylles av systemets e-post: en oppbevaringspolicy holder dem små.',
    ],
  },
}
