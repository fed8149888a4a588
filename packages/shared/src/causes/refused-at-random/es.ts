import type { CauseText } from '../cause.ts'

export const refusedAtRandom: CauseText = {
  title: 'Rechazado una vez, aceptado segundos después',
  explanation:
    'El servidor rechazó este remitente y lo aceptó al preguntar de nuevo. Se sabe que Microsoft 365 lo hace mientras un permiso se propaga por sus servidores.',
  steps: [
    'Si el permiso de enviar como esta dirección se concedió hace menos de una hora, espere y repita la prueba.',
    'Si sigue ocurriendo, pase el rechazo de abajo al soporte del proveedor: el correo real también lo encuentra, y se reintenta.',
  ],
}
