import type { CauseText } from '../cause.ts'

export const antiSpoofingPolicy: CauseText = {
  title: 'El remitente parece falsificado para el receptor',
  explanation:
    'La organización receptora rechaza correo de fuera que lleva su propio dominio, o uno protegido, como remitente.',
  steps: [
    'Envíe con una dirección de su propio dominio y ponga la otra en Reply-To.',
    'Si puede usar ese dominio, pida a su administrador que admita este servidor de envío.',
  ],
}
