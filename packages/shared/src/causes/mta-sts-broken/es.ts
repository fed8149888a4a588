import type { CauseText } from '../cause.ts'

export const mtaStsBroken: CauseText = {
  title: 'La política MTA-STS no encaja',
  explanation:
    'El dominio anuncia una política que no se puede obtener, no se puede leer o no nombra sus servidores MX. Los remitentes que la respetan retienen el correo.',
  steps: [
    'Sirva la política por https en mta-sts.<dominio>/.well-known/mta-sts.txt, sin redirecciones.',
    'Nombre en ella todos los servidores MX y cambie el id en el DNS tras cada cambio.',
  ],
}
