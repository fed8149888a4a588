import type { Cause } from '../cause.ts'

export const sendAsDenied: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  field: 'senderAddress',
  recognise: [{ sure: 0.96, says: ['accept-any-sender', 'accept-authoritative-domain-sender', 'berechtigung * als dieser absender', 'berechtigung * senden als', 'de la part de', 'en nombre de', 'im auftrag von', 'mapiexceptionsendasdenied', 'no tiene permiso * enviar', 'not have the permission to send', 'on behalf of', 'pa vegne av', 'pas * autorisation * envoyer', 'permisos para enviar', 'permission to send as', 'permissions to send as', 'rights to send as', 'send as right', 'send as this sender', 'send on behalf', 'send-as', 'send-on-behalf', 'sendas', 'sendonbehalf', 'tillatelse til a sende', 'you can\'t send a message on behalf'] }, { sure: 0.95, enhanced: ['5.7.60', '5.2.252'] }, { sure: 0.45, says: ['not authorized', 'permission'], enhanced: ['5.7.1'], provider: ['microsoft-365', 'outlook-com'] }],
  rivals: [{ cause: 'sender-not-owned', probe: 'admin-setting', share: 0.1 }],
  references: [],
}
