import type { CauseText } from '../cause.ts'

export const weakKey: CauseText = {
  title: 'La clave o el certificado del servidor es demasiado débil',
  explanation:
    'Usa una clave, una firma o un grupo Diffie-Hellman que hoy se considera inseguro, y el programa lo rechaza.',
  steps: [
    'Pida al administrador del servidor un certificado con RSA de 2048 bits o ECDSA, firmado con SHA-256, y parámetros DH de 2048 bits o más.',
    'Si el certificado lo emite un programa de seguridad de este equipo, actualice ese programa.',
  ],
}
