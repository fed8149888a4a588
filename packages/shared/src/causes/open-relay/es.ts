import type { CauseText } from '../cause.ts'

export const openRelay: CauseText = {
  title: 'El servidor parece llevar correo para cualquiera',
  explanation:
    'Aceptó el correo de un extraño para un dominio que no es suyo. Esos servidores se usan para spam en pocas horas y acaban en listas de bloqueo. Algunos servidores rechazan más tarde, así que no es seguro.',
  steps: [
    'Permita reenviar solo a usuarios autenticados y a redes propias.',
    'No se envió nada: las dos direcciones no pueden existir y la transacción se anuló.',
  ],
}
