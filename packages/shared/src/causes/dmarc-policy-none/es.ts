import type { CauseText } from '../cause.ts'

export const dmarcPolicyNone: CauseText = {
  title: 'DMARC solo observa',
  explanation:
    'La política es none: el correo que finge venir del dominio se entrega como cualquier otro. Es un buen comienzo, pero no protege.',
  steps: ['Cuando los informes muestren que su propio correo pasa, publique el registro sugerido.'],
}
