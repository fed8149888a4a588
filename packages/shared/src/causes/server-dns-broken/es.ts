import type { CauseText } from '../cause.ts'

export const serverDnsBroken: CauseText = {
  title: 'El servidor no puede resolver nombres',
  explanation: 'Culpa a un dominio que existe: lo que falla es su propia resolución de nombres.',
  steps: ['Busque usted el dominio. Si se encuentra, avise al administrador del servidor.'],
}
