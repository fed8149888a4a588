import type { CauseText } from '../cause.ts'

export const dnsNoSuchHost: CauseText = {
  title: 'Servernavnet finnes ikke',
  explanation:
    'Det er ingen kjent adresse for dette vertsnavnet. Som regel er det skrevet feil, eller det er navnet på en annen tjeneste.',
  steps: [
    'Sammenlign verten, bokstav for bokstav, med den e-postleverandøren oppgir.',
    'Slå opp navnet fra et annet nettverk. Finnes det der, er det navneserveren i dette nettverket som svikter.',
  ],
}
