import type { CauseText } from '../cause.ts'

export const dnsNoSuchHost: CauseText = {
  title: 'Servernavnet finnes ikke',
  explanation:
    'Det er ingen kjent adresse for dette vertsnavnet. Som regel er det skrevet feil, eller det er navnet på en annen tjeneste.',
  steps: [
    'Sammenlign verten, bokstav for bokstav, med den e-postleverandøren oppgir.',
    'Slå opp navnet fra et annet nettverk. Finnes det der, er det navneserveren i dette nettverket som svikter.',
  ],
  knownServer: [
    'Dette navnet hører til en kjent leverandør: spør en annen navneserver om det, som 1.1.1.1. Svarer den, reparer eller bytt navneserveren, eller filteret eller VPN-et foran den.',
  ],
}
