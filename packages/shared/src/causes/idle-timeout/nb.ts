import type { CauseText } from '../cause.ts'

export const idleTimeout: CauseText = {
  title: 'Økten var uvirksom for lenge',
  explanation:
    'Serveren lukket en forbindelse der det ikke skjedde noe, eller programmet brukte en som var utløpt.',
  steps: [
    'Kort ned tiden programmet beholder uvirksomme forbindelser, eller la det åpne en ny for hver bunke.',
    'Tar selve sendingen så lang tid, send mindre meldinger eller se etter en treg forbindelse.',
  ],
}
