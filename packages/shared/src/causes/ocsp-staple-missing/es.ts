import type { CauseText } from '../cause.ts'

export const ocspStapleMissing: CauseText = {
  title: 'El certificado exige una prueba que el servidor no envía',
  explanation:
    'El certificado está marcado como must-staple y el servidor no envía con él ninguna respuesta OCSP. Los clientes estrictos rechazan la conexión.',
  steps: ['Active OCSP stapling en el servidor, o pida un certificado sin must-staple.'],
}
