import type { Words } from './en.ts'

export const words: Words = {
  check: 'Comprobar la copia entregada',
  read: 'Leer la copia en el buzón',
  readNote:
    'Busca por IMAP solo el mensaje de prueba: muestra un remitente cambiado, la carpeta de spam, un rebote.',
  ownMailbox:
    'En blanco: el buzón del propio usuario, en su proveedor o en el mismo servidor. Otro buzón necesita su contraseña.',
  host: 'Servidor IMAP',
  findServer: (address) => `Buscar el servidor de ${address}`,
  stopLooking: 'Dejar de buscar',
  looking: 'Buscándolo …',
  found: 'Encontrado. Necesita la contraseña del buzón.',
  foundUnproven:
    'Encontrado, pero nada prueba que sea de esta dirección: pregunte a quien lleva el correo antes de enviarle una contraseña.',
  nothingFound: 'Nada indica ninguno para esta dirección. Pregunte a quien lleva el correo.',
  encryption: 'Cifrado del buzón',
  encryptions: { '': 'Lo normal: TLS', tls: 'TLS', starttls: 'STARTTLS' },
  port: 'Puerto',
  portInvalid: 'Un puerto es un número de 1 a 65535.',
  username: 'Usuario del buzón',
  password: 'Contraseña del buzón',
  passwordHint: 'Se usa para esta prueba y no se guarda.',
  passwordNeeded:
    'Escriba la contraseña de este buzón: la guardada pertenece al servidor de correo y no va a ningún otro sitio.',
  deleteCopies: 'Borrar las copias después',
  seen: 'Lo que ven los destinatarios',
  approximately: 'Dibujado por Ehlo; los programas de correo varían.',
  inList: 'En la lista de mensajes',
  opened: 'Abierto',
  spam: 'Spam',
  via: (domain) => `mediante ${domain}`,
  onBehalfOf: (sender, from) => `${sender} en nombre de ${from}`,
  instead: (address) => `en lugar de ${address}`,
  arrivedIn: (folder, time) => `Llegó a ${folder} a los ${time}.`,
  replies: (address) => `Las respuestas van a ${address}.`,
  bounces: (address) => `Los rebotes van a ${address}.`,
  aligned: {
    yes: 'El dominio del remitente está demostrado (SPF o DKIM).',
    no: 'Nada demuestra el dominio del remitente.',
    unknown: 'Nadie ha comprobado SPF ni DKIM en el camino.',
  },
}
