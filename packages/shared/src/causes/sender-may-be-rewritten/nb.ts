import type { CauseText } from '../cause.ts'

export const senderMayBeRewritten: CauseText = {
  title: 'Godtatt, men avsenderen kan være skrevet om',
  explanation:
    'Gmail godtar alle avsendere og bytter stille ut dem den ikke kjenner, med brukerens egen adresse. Det vises bare i kopien som kommer frem.',
  steps: [
    'Legg til adressen i Gmail under Innstillinger > Kontoer > «Send e-post som», og bekreft den.',
    'Se så på avsenderen i en melding som er kommet frem.',
  ],
}
