import type { CauseText } from '../cause.ts'

export const ipv6Broken: CauseText = {
  title: 'IPv6 no funciona en este camino',
  explanation:
    'El programa llamó a la dirección IPv6 del servidor, pero este equipo o esta red no tiene un IPv6 que funcione.',
  steps: [
    'Haga que el programa prefiera IPv4, o repare IPv6 en este equipo.',
    'En un contenedor, active IPv6 en su red o quite la dirección IPv6 de lo que resuelve.',
  ],
}
