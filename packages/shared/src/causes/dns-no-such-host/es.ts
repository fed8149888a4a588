import type { CauseText } from '../cause.ts'

export const dnsNoSuchHost: CauseText = {
  title: 'El nombre del servidor no existe',
  explanation:
    'No se conoce ninguna dirección para este nombre de host. Lo habitual es que esté mal escrito o que sea el nombre de otro servicio.',
  steps: [
    'Compare el host, letra por letra, con el que documenta el proveedor de correo.',
    'Busque el nombre desde otra red. Si allí se encuentra, el fallo está en el servidor DNS de esta red.',
  ],
  knownServer: [
    'Este nombre es de un proveedor conocido: pregunte por él a otro servidor DNS, como 1.1.1.1. Si ese responde, repare o cambie el servidor DNS, o el filtro o la VPN que tiene delante.',
  ],
}
