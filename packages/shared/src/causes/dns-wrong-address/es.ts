import type { CauseText } from '../cause.ts'

export const dnsWrongAddress: CauseText = {
  title: 'El nombre lleva al equipo equivocado',
  explanation:
    'El nombre de host se resuelve, pero a un equipo que no es el servidor de correo: un registro antiguo, un DNS dividido o el alojamiento web.',
  steps: [
    'Compare la dirección con la que indica el proveedor de correo.',
    'Pida a quien gestiona el DNS del dominio que corrija el registro.',
  ],
}
