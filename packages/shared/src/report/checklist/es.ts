import { words as login } from '../../providers/login/es.ts'
import type { ChecklistWords } from './checklist-words.ts'

export const words: ChecklistWords = {
  subject: (server) => `Antes de que nuestro sistema pueda enviar correo por ${server}`,
  lead: (server) =>
    `Nuestro sistema va a enviar correo por ${server}. Por favor, compruebe antes lo siguiente:`,
  closing: 'Avísenos cuando esté hecho y probaremos la conexión.',
  where: 'Dónde',
  readMore: 'Más información',
  login: {
    'mailbox-password': (login) => `Un buzón para ${login} y su contraseña.`,
    'app-password': (login) =>
      `Una contraseña de aplicación para ${login}: los programas no pueden usar la contraseña habitual.`,
    'app-password-after-second-factor': (login) =>
      `La contraseña del buzón de ${login}; si la verificación en dos pasos está activa, una contraseña de aplicación en su lugar. Deje activa la verificación en dos pasos.`,
    'authorization-code': (login) =>
      `SMTP activado para ${login} y un código de autorización de cliente en lugar de la contraseña.`,
    'api-key': () =>
      'Una clave de API con permiso para enviar por SMTP, que se usa como contraseña; la contraseña de la consola no sirve.',
    'key-pair': () =>
      'Una clave de API con permiso para enviar por SMTP, que se usa como usuario, y su clave secreta, que se usa como contraseña; el acceso a la consola no sirve.',
    'smtp-credentials': () =>
      'Usuario y contraseña de SMTP creados para este fin; el acceso a la consola no sirve.',
    oauth: (login) =>
      `Un registro de aplicación para OAuth y el consentimiento de ${login}: este proveedor no acepta contraseñas de programas.`,
    'smtp-auth-enabled': (login) =>
      `El envío por SMTP con inicio de sesión activado para ${login}; está desactivado si nadie lo ha permitido.`,
    none: () => 'Sin inicio de sesión: este servidor nos reconoce por nuestra dirección.',
  },
  loginName: login.names,
  signInPolicy:
    'Ninguna directiva de inicio de sesión que rechace programas para este usuario: los valores de seguridad predeterminados los rechazan todos. Si deben seguir activos, o si se aplica una directiva, el camino es OAuth o una excepción solo para este usuario desde nuestra dirección.',
  thirdPartyAccess:
    'El acceso con programas de correo (IMAP, POP3, SMTP) permitido en la configuración del buzón.',
  secondFactor:
    'Si la verificación en dos pasos está activa para este usuario, también una contraseña de aplicación. Deje activa la verificación en dos pasos.',
  sendOnBehalf: {
    exchange: (addresses) => `El permiso «Enviar como» para este usuario sobre: ${addresses}.`,
    google: (addresses) =>
      `«Enviar como» añadido y confirmado para: ${addresses}. De lo contrario, Google sustituye el remitente sin avisar.`,
    alias: (addresses) =>
      `Permiso para que este usuario envíe como: ${addresses} (alias o remitente adicional del buzón).`,
    verified: (addresses) => `Remitente o dominio verificado en el proveedor para: ${addresses}.`,
  },
  anyAddressOf: (domain) => `cualquier dirección de ${domain}`,
  ports: (destination, from) =>
    `Conexiones TCP salientes a ${destination} abiertas en el cortafuegos para ${from}, sin inspección de SMTP.`,
  registerAddress: (from) => `La dirección ${from} registrada como autorizada para enviar.`,
  thisMachine: 'nuestro servidor',
  spf: (domain, include) => `Registro SPF de ${domain} con include:${include}.`,
  dkim: (domain) => `Firma DKIM activada para ${domain} y su registro publicado.`,
  dmarc: (domain) => `Un registro DMARC en _dmarc.${domain}.`,
  yourDomain: 'su dominio',
  theLogin: 'el usuario',
}
