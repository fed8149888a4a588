import type { CauseText } from '../cause.ts'

export const spfRecordInvalid: CauseText = {
  title: 'El registro SPF no se puede usar',
  explanation:
    'Los receptores interpretan como error un registro SPF defectuoso, ambiguo o demasiado grande, y tratan el correo del dominio como no autorizado.',
  steps: [
    'Deje exactamente un registro que empiece por v=spf1.',
    'No pase de diez consultas: quite los include de servicios que ya no se usan.',
    'Termine el registro con ~all o -all, nunca con +all.',
  ],
}
