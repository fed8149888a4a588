import type { Cause } from '../cause.ts'

export const sendAsDenied: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  field: 'senderAddress',
  recognise: [{ sure: 0.96, says: ['sendasdenied', 'permissions to send as this sender', 'permission to send as', 'permissions to send as', 'send on behalf', 'send-on-behalf', 'send as this sender', 'send as right', 'send-as', 'does not have permission to send as', 'does not have permissions to send as', 'not have the permission to send', 'rights to send as', 'sendas', 'mapiexceptionsendasdenied', 'you can\'t send a message on behalf', 'on behalf of this user', 'on behalf of', 'im auftrag von', 'berechtigung * senden als', 'berechtigung * als dieser absender', 'pas * autorisation * envoyer', 'de la part de', 'no tiene permiso * enviar', 'permisos para enviar', 'en nombre de', 'tillatelse til a sende', 'pa vegne av', 'accept-any-sender', 'accept-authoritative-domain-sender', 'sendonbehalf'] }, { sure: 0.95, enhanced: ['5.7.60', '5.2.252'] }, { sure: 0.45, says: ['permission', 'not authorized'], enhanced: ['5.7.1'], provider: ['microsoft-365', 'outlook-com'] }],
  rivals: [{ cause: 'sender-not-owned', probe: 'admin-setting', share: 0.1 }],
  references: [],
}
