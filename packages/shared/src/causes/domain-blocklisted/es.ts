import type { CauseText } from '../cause.ts'

export const domainBlocklisted: CauseText = {
  title: 'Un dominio del mensaje está en una lista de bloqueo',
  explanation: 'El dominio del remitente, o el de un enlace, tiene mala reputación.',
  steps: [
    'Busque el dominio en la lista que nombra la respuesta y siga su procedimiento de retirada.',
    'Compruebe si se abusó de un sitio o formulario del dominio.',
  ],
}
