import type { Words } from './en.ts'

export const words: Words = {
  brand: 'Ehlo',
  back: 'Volver',
  cancel: 'Cancelar',
  retry: 'Reintentar',
  save: 'Guardar',
  saving: 'Guardando …',
  loading: 'Cargando …',
  openTab: 'Abrir en una pestaña',
  keepOpen: 'Mantener abierto junto a la página',
  more: 'Más opciones',
  encryptions: {
    tls: 'TLS desde el inicio (implícito)',
    starttls: 'STARTTLS (actualización)',
    none: 'Ninguno (sin cifrar)',
  },
  encryptionsShort: { tls: 'TLS', starttls: 'STARTTLS', none: 'Sin cifrar' },
  delete: 'Eliminar',
  deleteConfirm: (name) => `Eliminar ${name}`,
  roles: {
    admin: 'Administración: puede cambiarlo todo',
    support: 'Soporte: puede ver y probar',
    sender: 'Remitente',
  },
  storageFull:
    'El navegador no tiene más espacio para Ehlo: lo que escriba se pierde al cerrar esta ventana.',
  makeRoom: 'Hacer sitio',
  trouble: {
    unpaired: 'Este navegador aún no está conectado a un servidor Ehlo.',
    unpairedNote:
      'Ehlo prueba las conexiones de correo de su sistema. Para empezar, conéctelo al servidor Ehlo de su empresa.',
    unpairedAction: 'Conectar',
    unreachable: (host) => `${host} no responde.`,
    untrusted: (host) => `${host} no responde, o este navegador no confía en su certificado.`,
    lookAtCertificate: 'Ver el certificado',
    'not-ehlo': (host) => `${host} responde, pero no es un servidor Ehlo.`,
    'too-old': (host) => `El servidor Ehlo de ${host} es demasiado antiguo para esta extensión.`,
    'too-new': (host) =>
      `El servidor Ehlo de ${host} necesita una versión más reciente de esta extensión.`,
    revoked: 'Su acceso se ha retirado o ha terminado.',
    'no-permission': (host) => `El navegador ya no puede comunicarse con ${host}.`,
    pairAgain: 'Conectar de nuevo',
    allow: 'Permitir',
    checkAddress: 'Revisar la dirección',
    seen: (ago) => `Lo que ve es de ${ago}.`,
  },
}
