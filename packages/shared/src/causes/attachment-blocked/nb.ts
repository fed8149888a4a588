import type { CauseText } from '../cause.ts'

export const attachmentBlocked: CauseText = {
  title: 'Vedlegget er ikke tillatt',
  explanation: 'Serveren avviser denne filtypen, eller vurderte filen som farlig.',
  steps: ['Utelat vedlegget, eller del det med en lenke.'],
}
