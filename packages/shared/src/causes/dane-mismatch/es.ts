import type { CauseText } from '../cause.ts'

export const daneMismatch: CauseText = {
  title: 'El registro TLSA no coincide con el certificado',
  explanation:
    'El dominio promete mediante DNSSEC qué clave muestra su servidor, y el servidor muestra otra. Los remitentes que lo comprueban se niegan a entregar.',
  steps: [
    'Publique el registro TLSA sugerido junto al antiguo y quite el antiguo cuando haya pasado su TTL.',
    'Conserve la clave al renovar el certificado, o cambie antes el registro.',
  ],
}
