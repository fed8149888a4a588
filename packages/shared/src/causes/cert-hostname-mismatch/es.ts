import type { CauseText } from '../cause.ts'

export const certHostnameMismatch: CauseText = {
  title: 'El certificado es de otro nombre',
  explanation: 'El servidor es auténtico para otros nombres, no para el host que se escribió.',
  steps: [
    'Escriba uno de los nombres que figuran en el certificado, si es el de su proveedor.',
    'O pida al administrador del servidor que añada este nombre al certificado.',
    'Si el nombre es de un tercero, no envíe ninguna contraseña: está respondiendo otro servidor.',
  ],
}
