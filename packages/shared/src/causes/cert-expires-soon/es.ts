import type { CauseText } from '../cause.ts'

export const certExpiresSoon: CauseText = {
  title: 'El certificado está a punto de caducar',
  explanation: 'En pocos días los clientes se negarán a conectar, salvo que alguien lo renueve.',
  steps: [
    'Renueve el certificado ahora y averigüe por qué no se renovó automáticamente.',
    'Mire toda la cadena: puede que caduque uno de los certificados superiores.',
  ],
}
