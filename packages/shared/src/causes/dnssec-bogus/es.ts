import type { CauseText } from '../cause.ts'

export const dnssecBogus: CauseText = {
  title: 'Las firmas DNSSEC del dominio no se verifican',
  explanation:
    'Los servidores DNS que validan no responden nada sobre el dominio: para gran parte del mundo no existe.',
  steps: [
    'Compare el registro DS del registrador con la clave de la zona.',
    'Pida al proveedor de DNS que vuelva a firmar la zona; lo habitual es que las firmas hayan caducado.',
  ],
}
