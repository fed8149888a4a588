import type { CauseText } from '../cause.ts'

export const senderNotOwned: CauseText = {
  title: 'Este usuario no puede usar esta dirección de remitente',
  explanation:
    'El servidor solo deja enviar con las direcciones propias del usuario, y este remitente no es ninguna de ellas.',
  steps: [
    'Ponga en From la dirección del propio usuario, y la otra en Reply-To.',
    'Si quiere usar la otra dirección, haga que el proveedor la añada como alias o identidad de este usuario, o que conceda el permiso para enviar como ella.',
  ],
  ownServer: [
    'En un servidor Postfix propio: ponga la dirección junto a este usuario en el mapa que nombra smtpd_sender_login_maps y ejecute postmap; Dovecot como servidor de envío deja la decisión al Postfix que tiene detrás.',
  ],
  providers: {
    zoho: [
      'Añada la dirección como alias del buzón, o use la propia: consola de administración de Zoho Mail > Users > el usuario > Email alias.',
    ],
    ionos: [
      'El remitente debe ser un buzón o alias de su contrato de IONOS: panel de IONOS > Correo.',
    ],
    gmx: [
      'Añada la dirección en GMX: E-mail > Ajustes > Direcciones alias, o envíe con la del buzón.',
    ],
    'web-de': [
      'Añada la dirección en WEB.DE: E-Mail > Einstellungen > Alias-Adressen, o envíe con la del buzón.',
    ],
    qq: ['El remitente, en el sobre y en From, debe ser exactamente el buzón que inicia sesión.'],
    netease: [
      'El remitente, en el sobre y en From, debe ser exactamente el buzón que inicia sesión.',
    ],
    yandex: ['El remitente debe ser el buzón o uno de sus alias, tanto en el sobre como en From.'],
    'mail-ru': ['El remitente debe ser exactamente el buzón que inicia sesión.'],
    fastmail: [
      'Añada la dirección en Settings > My email addresses (identidad de envío), o use una de la lista.',
    ],
    icloud: [
      'Envíe con una dirección de la cuenta, un alias o un dominio propio verificado en iCloud Mail.',
    ],
    'microsoft-365': [
      'Haga que concedan «Enviar como»: Centro de administración de Exchange > Destinatarios > Buzones > el buzón del remitente > Delegación > Enviar como.',
    ],
  },
}
