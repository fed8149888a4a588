import type { CauseText } from '../cause.ts'

export const certPinMismatch: CauseText = {
  title: 'No es el certificado en el que confía la conexión',
  explanation:
    'La conexión confía en un único certificado, por su huella, y el servidor mostró otro. Se ha renovado o responde otro. No se envió ninguna contraseña.',
  steps: [
    'Pregunte al administrador del servidor, por otra vía que el correo, si el certificado se renovó y cuál es su huella SHA-256.',
    'Si es la que se encontró, introdúzcala como nueva huella, junto con la contraseña.',
    'Si no lo es, alguien está entre este equipo y el servidor: no se conecte y avise al administrador de la red.',
  ],
}
