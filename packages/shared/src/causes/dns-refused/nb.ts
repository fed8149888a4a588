import type { CauseText } from '../cause.ts'

export const dnsRefused: CauseText = {
  title: 'Navneserveren nekter å svare',
  explanation:
    'Navneserveren som er satt opp, avviste spørsmålet. Den betjener ikke denne maskinen, eller den sperrer dette navnet.',
  steps: [
    'Sett opp en navneserver som betjener dette nettverket, og start programmet som sender e-posten, på nytt.',
    'Spør nettverksadministratoren om navneserverens tilgangsliste dekker denne maskinen.',
  ],
}
