import type { CauseText } from '../cause.ts'

export const senderMailboxFull: CauseText = {
  title: 'Avsenderens egen postboks er full',
  explanation: 'Serveren kan ikke lagre kopien av den sendte meldingen og sender den derfor ikke.',
  steps: [
    'Tøm eller arkiver postboksen som logger på, eller få kvoten økt.',
    'I Exchange: sjekk mappene Sendte elementer, Slettede elementer og Gjenopprettbare elementer.',
  ],
}
