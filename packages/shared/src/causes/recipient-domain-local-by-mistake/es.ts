import type { CauseText } from '../cause.ts'

export const recipientDomainLocalByMistake: CauseText = {
  title: 'El servidor se equivoca sobre qué dominios aloja',
  explanation:
    'Toma por suyo un dominio ajeno, o no reconoce el propio, y entrega en el lugar equivocado.',
  steps: [
    'Pida al administrador del servidor que corrija su lista de dominios (en cPanel: «Enrutamiento de correo electrónico», local o remoto).',
  ],
}
