import type { CauseText } from '../cause.ts'

export const recipientDomainInvalid: CauseText = {
  title: 'El dominio del destinatario no existe',
  explanation: 'No se conoce ningún servidor de correo para la parte tras la @.',
  steps: [
    'Compruebe si el dominio tiene errores de escritura.',
    'Si es correcto, su propietario debe reparar su DNS.',
  ],
}
