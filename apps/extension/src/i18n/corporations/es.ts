import type { Words } from './en.ts'

export const words: Words = {
  title: 'Empresas',
  none: 'Aún no hay empresas.',
  noneNote: 'Una empresa agrupa conexiones y dice qué dominios son suyos.',
  add: 'Añadir empresa',
  name: 'Nombre',
  domains: 'Dominios propios',
  domainsHint: 'Uno por línea. Si hay alguno, se rechaza a los remitentes de otros.',
  anyDomain: 'Cualquier dominio',
  fallback: 'Si ninguna conexión encaja con el remitente',
  fallbacks: {
    'system-relay': 'Enviar por el servidor del sistema',
    refuse: 'Rechazar el correo',
  },
  automatic: 'Correo automático',
  automaticTypes: {
    'auto-reply': 'Respuestas automáticas',
    gdpr: 'Solicitudes de privacidad (RGPD)',
    notification: 'Avisos',
  },
  deleteTitle: (name) => `¿Eliminar «${name}»?`,
  deleteNote: 'Solo se puede eliminar una empresa sin conexiones.',
  edit: 'Editar',
}
