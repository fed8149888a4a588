import type { CauseText } from '../cause.ts'

export const certNotYetValid: CauseText = {
  title: 'The certificate is not valid yet',
  explanation:
    'Its dates begin in the future. Nearly always the clock of the sending machine is wrong.',
  steps: ['Set the clock of the machine that sends and switch on time synchronisation.'],
}
