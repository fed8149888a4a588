import type { CauseText } from '../cause.ts'

export const idleTimeout: CauseText = {
  title: 'La sesión estuvo inactiva demasiado tiempo',
  explanation:
    'El servidor cerró una conexión en la que no ocurría nada, o el programa reutilizó una que ya había caducado.',
  steps: [
    'Acorte el tiempo que el programa conserva conexiones inactivas, o haga que abra una nueva para cada lote.',
    'Si el envío tarda tanto, mande mensajes más pequeños o busque una conexión lenta.',
  ],
}
