import type { CauseText } from '../cause.ts'

export const certNotYetValid: CauseText = {
  title: 'El certificado aún no es válido',
  explanation: 'Sus fechas empiezan en el futuro. Casi siempre es el reloj del equipo que envía.',
  steps: ['Ponga en hora el equipo que envía y active la sincronización horaria.'],
}
