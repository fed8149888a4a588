import type { CauseText } from '../cause.ts'

export const tenantSuspended: CauseText = {
  title: 'Toda la organización tiene prohibido enviar',
  explanation:
    'Microsoft ha restringido la organización: es nueva, está de prueba o ha enviado demasiado correo sospechoso.',
  steps: [
    'Pida al administrador de Microsoft 365 que abra una solicitud de soporte a Microsoft; pegue la respuesta completa.',
    'Busque cuentas de las que se haya abusado y conectores que dejen enviar a cualquiera.',
  ],
}
