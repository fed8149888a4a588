import type { CauseText } from '../cause.ts'

export const federationUnavailable: CauseText = {
  title: 'No se llega al servicio de inicio de sesión de la propia organización',
  explanation:
    'El inicio de sesión se remite al servidor de federación de la organización (AD FS), que no responde como Microsoft espera.',
  steps: [
    'Avise al administrador de TI de la organización: AD FS debe ser accesible por HTTPS con un certificado válido.',
  ],
}
