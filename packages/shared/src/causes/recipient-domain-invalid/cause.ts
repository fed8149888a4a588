import type { Cause } from '../cause.ts'

export const recipientDomainInvalid: Cause = {
  actor: 'you',
  severity: 'warning',
  recognise: [{ sure: 0.93, says: ['all relevant mx records point to non-existent hosts', 'bad destination system', 'dns error: * responded with code nxdomain', 'dns error: domain', 'dns loop', 'dnsdomaindoesnotexist', 'domain * does not accept mail', 'domain not found & rcpt', 'domain of recipient', 'domain part of the recipient', 'domaine du destinataire', 'dominio del destinatario', 'host or domain name not found', 'mail domain not found', 'mottakerdomenet', 'mx lookup failed', 'no mx record for', 'no such domain at this location', 'nullmx & recipient', 'nxdomain & recipient', 'recipient address rejected: * domain not found', 'recipient address rejected: domain not found', 'recipient domain', 'recipient\'s domain', 'unroutable domain', 'unrouteable domain', 'unrouteable mail domain'], unless: ['sender address', 'sender domain', 'gmail smtp relay', 'rejected: access'] }, { sure: 0.74, says: ['destination domain', 'domain must exist', 'domain name system (dns)', 'name service error'], unless: ['sender address', 'sender domain', 'gmail smtp relay', 'rejected: access'] }, { sure: 0.85, says: ['dns', 'domain', 'host', 'mx'], enhanced: ['5.1.2', '4.4.4', '5.4.4', '5.1.0'] }],
  rivals: [{ cause: 'recipient-unknown', probe: 'other-recipient', share: 0.1 }, { cause: 'server-dns-broken', probe: 'look-up-domain', share: 0.08 }],
  references: [],
}
