import type { CauseText } from '../cause.ts'

export const weakTlsOffered: CauseText = {
  title: 'El servidor aún ofrece TLS anticuado',
  explanation:
    'Se puede rebajar una conexión a versiones o cifrados que se consideran rotos. Los clientes actuales no se ven afectados por sí mismos.',
  steps: [
    'Desactive TLS 1.0 y 1.1 en el servidor y quite los cifrados sin secreto hacia delante o sin cifrado autenticado (AEAD).',
  ],
}
