import type { CauseText } from '../cause.ts'

export const dnsRefused: CauseText = {
  title: 'Navnetjeneren nekter å svare',
  explanation:
    'Navnetjeneren som er satt opp, avviste spørsmålet. Den betjener ikke denne maskinen, eller den sperrer dette navnet.',
  steps: [
    'Sett opp en navnetjener som betjener dette nettverket, og start programmet som sender, på nytt.',
    'Spør nettverksadministratoren om navnetjenerens tilgangsliste dekker denne maskinen.',
  ],
}
