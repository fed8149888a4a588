import type { CauseText } from '../cause.ts'

export const senderVerifyFailed: CauseText = {
  title: 'Avsenderadressen tar ikke imot e-post',
  explanation: 'Serveren spurte avsenderens e-postserver om adressen finnes, og fikk nei.',
  steps: [
    'Send med en adresse som virkelig finnes og kan ta imot svar.',
    'Eller få postboksen eller aliaset opprettet.',
  ],
}
