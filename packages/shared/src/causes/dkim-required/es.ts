import type { CauseText } from '../cause.ts'

export const dkimRequired: CauseText = {
  title: 'Al mensaje le falta una firma DKIM válida',
  explanation: 'El receptor la exige para el dominio de este remitente.',
  steps: ['Active DKIM en el proveedor y publique el registro que muestra.'],
}
