import type { Words } from './en.ts'

export const words: Words = {
  report: 'Informe',
  message: 'Mensaje',
  messageFor: {
    you: 'Nota para quien lo configuró',
    'it-admin': 'Mensaje a informática',
    provider: 'Mensaje al proveedor',
    network: 'Mensaje al equipo de red',
    operator: 'Mensaje a quien lleva el programa que envía el correo',
  },
  checklist: 'Lista para informática',
  checklistNote: 'Lo que informática debe tener listo antes de configurar esta conexión.',
  preset: 'Formato',
  presets: {
    short: 'Breve (para un chat)',
    ticket: 'Tique',
    full: 'Completo, con la conversación',
    json: 'JSON',
  },
  language: 'Idioma',
  hide: 'Ocultar',
  hides: {
    people: 'Nombres en las direcciones',
    ipAddresses: 'Direcciones IP',
    internalHosts: 'Nombres de equipos internos',
    messageIds: 'Identificadores de mensajes',
  },
  alwaysHidden: 'Las contraseñas y los tokens se eliminan siempre.',
  hiddenCount: (count) =>
    count === 0 ? 'No se oculta nada.' : `Oculto: ${count} (marcado en la vista previa)`,
  preview: 'Vista previa',
  subject: 'Asunto',
  where: 'Dónde',
  copy: 'Copiar',
  copyReport: 'Copiar informe',
  copied: 'Copiado',
  copyFailed: 'El navegador no permitió copiar.',
  change: 'Otros formatos',
  mail: 'Abrir en el programa de correo',
  loading: 'Cargando …',
  gone: 'Este resultado ya no existe.',
  notLoaded:
    'No se ha podido cargar una parte de Ehlo, quizá porque el navegador acaba de actualizarlo. Cierre Ehlo y vuelva a abrirlo.',
  noMessage: 'No hay nada que hacer.',
  copyOf: (text) => `Copiar: ${text}`,
}
