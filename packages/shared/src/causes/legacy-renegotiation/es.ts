import type { CauseText } from '../cause.ts'

export const legacyRenegotiation: CauseText = {
  title: 'Al TLS del servidor le falta la renegociación segura',
  explanation:
    'El servidor, o un aparato delante de él, usa un TLS tan antiguo que el OpenSSL actual lo rechaza.',
  steps: [
    'Pida al administrador del servidor que actualice su software TLS o el aparato que tiene delante.',
  ],
}
