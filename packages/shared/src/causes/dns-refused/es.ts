import type { CauseText } from '../cause.ts'

export const dnsRefused: CauseText = {
  title: 'El servidor DNS se niega a responder',
  explanation:
    'El servidor DNS configurado rechazó la consulta: no atiende a este equipo o prohíbe este nombre.',
  steps: [
    'Configure un servidor DNS que atienda a esta red y reinicie el programa que envía el correo.',
    'Pregunte al administrador de la red si la lista de acceso del servidor DNS incluye este equipo.',
  ],
}
