import type { CauseText } from '../cause.ts'

export const ipv4Unavailable: CauseText = {
  title: 'Este equipo no tiene IPv4',
  explanation:
    'El equipo solo tiene IPv6, y el programa insiste en la dirección IPv4 del servidor.',
  steps: [
    'Haga que el programa use IPv6 si el proveedor lo ofrece.',
    'Si no, pida IPv4 o NAT64 al proveedor de alojamiento.',
  ],
}
