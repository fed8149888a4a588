import type { CauseText } from '../cause.ts'

export const senderDomainInvalid: CauseText = {
  title: 'No se encuentra el dominio del remitente',
  explanation:
    'La parte tras la @ no tiene entrada DNS para correo, y el servidor rechaza al remitente.',
  steps: [
    'Use un remitente de un dominio real; a menudo se coló el nombre del propio equipo.',
    'Si el dominio es correcto, haga que publiquen su registro MX o A.',
  ],
}
