import type { CauseText } from '../cause.ts'

export const certRevocationCheckFailed: CauseText = {
  title: 'No se pudo comprobar si el certificado fue revocado',
  explanation:
    'No se pudo obtener la lista de la autoridad, normalmente porque este equipo no puede abrir conexiones web.',
  steps: [
    'Permita al equipo que envía HTTP hacia las direcciones del certificado (CRL y OCSP).',
    'Si la web requiere un proxy, configúrelo también para la cuenta del servicio.',
  ],
}
