import type { CauseText } from '../cause.ts'

export const mxBroken: CauseText = {
  title: 'El correo para este dominio no tiene a dónde ir',
  explanation:
    'Los registros MX del dominio faltan, se contradicen o apuntan a un servidor sin dirección. Las respuestas y los rebotes no pueden llegar.',
  steps: [
    'Publique un registro MX con el nombre de un servidor de correo que tenga dirección (A o AAAA); ni un alias ni una dirección IP.',
    'Si el dominio no debe recibir correo nunca, publique solo el registro «0 .».',
  ],
}
