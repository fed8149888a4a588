import type { CauseText } from '../cause.ts'

export const dkimKeyMissing: CauseText = {
  title: 'No se encontró ninguna clave DKIM de este dominio',
  explanation:
    'Sin una clave en el DNS no se puede comprobar ninguna firma del dominio. Los selectores no se pueden enumerar, así que puede existir una clave con un nombre poco habitual.',
  steps: [
    'Active la firma DKIM en el proveedor de correo y publique el registro que le muestre.',
    'Si el correo ya va firmado, mire en la etiqueta s= de una cabecera DKIM-Signature qué selector se usa.',
  ],
}
