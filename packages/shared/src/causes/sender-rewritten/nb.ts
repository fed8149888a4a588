import type { CauseText } from '../cause.ts'

export const senderRewritten: CauseText = {
  title: 'Serveren satte inn en annen avsender',
  explanation:
    'Meldingen ble godtatt og levert, men med en annen adresse i From enn den som ble bedt om. Mottakerne ser feil avsender, og svarer til den.',
  steps: [
    'Få adressen lagt til for denne brukeren hos leverandøren, som bekreftet avsenderadresse eller alias, og test på nytt.',
    'Send så lenge med brukerens egen adresse, og sett den ønskede i Reply-To.',
  ],
  providers: {
    gmail: [
      'Logg på Gmail som denne brukeren, åpne Innstillinger > Kontoer > «Send e-post som», legg til adressen og bekreft den med koden som Google sender dit.',
      'I Google Workspace må administratoren tillate det: Administrasjonskonsollen > Apper > Google Workspace > Gmail > Sluttbrukertilgang > «Tillat utgående gatewayer per bruker», når adressen hører til en annen server.',
      'Test så på nytt. Kopien av det som sendes, blir i brukerens mappe for sendt e-post.',
    ],
  },
}
