import type { CauseText } from '../cause.ts'

export const senderNotVerified: CauseText = {
  title: 'La dirección del remitente no está verificada',
  explanation: 'El proveedor solo envía con direcciones que se han verificado con él.',
  steps: [
    'Verifique esta dirección (o todo su dominio) en la consola del proveedor, o envíe con una verificada.',
  ],
  providers: {
    'amazon-ses': [
      'Verifique la dirección o el dominio en la consola de SES, en Identities, en la región de este host.',
      'En el entorno de pruebas también hay que verificar cada destinatario: solicite acceso de producción.',
    ],
    sendgrid: [
      'Settings > Sender Authentication: verifique un remitente o, mejor, autentique el dominio.',
    ],
    postmark: ['Sender Signatures: confirme la dirección o verifique el dominio.'],
    brevo: ['Configuración > Remitentes, dominios e IP dedicadas: añada y verifique el remitente.'],
  },
}
