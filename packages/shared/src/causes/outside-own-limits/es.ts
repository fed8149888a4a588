import type { CauseText } from '../cause.ts'

export const outsideOwnLimits: CauseText = {
  title: 'Ehlo no tiene permiso para conectarse ahí',
  explanation:
    'Quien lleva Ehlo ha limitado las redes y los puertos a los que puede conectarse, y este servidor queda fuera. No salió nada.',
  steps: [
    'Para una dirección privada o interna: EHLO_NETWORK=open.',
    'Para un puerto distinto de los habituales del correo: añádalo a EHLO_ALLOWED_PORTS.',
    'Reinicie Ehlo y pruebe de nuevo.',
  ],
}
