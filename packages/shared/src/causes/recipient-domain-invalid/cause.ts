import type { Cause } from '../cause.ts'

export const recipientDomainInvalid: Cause = {
  actor: 'you',
  severity: 'warning',
  recognise: [{ sure: 0.93, says: ['recipient address rejected: domain not found', 'recipient address rejected: * domain not found', 'recipient domain must exist', 'recipient domain does not exist', 'recipient domain not found', 'recipient domain', 'weren\'t able to find the recipient domain', 'unable to find the recipient domain', 'host or domain name not found', 'all relevant mx records point to non-existent hosts', 'unrouteable mail domain', 'unrouteable domain', 'no mx record for', 'unroutable domain', 'domain of recipient', 'recipient\'s domain', 'domain * does not accept mail', 'nullmx & recipient', 'bad destination system', 'no such domain at this location', 'mail domain not found', 'domain not found & rcpt', 'domain part of the recipient', 'mottakerdomenet', 'dominio del destinatario', 'domaine du destinataire', 'dns error: domain', 'dns error: * responded with code nxdomain', 'nxdomain & recipient', 'dns loop', 'mx lookup failed', 'dnsdomaindoesnotexist'], unless: ['sender address', 'sender domain', 'gmail smtp relay', 'rejected: access'] }, { sure: 0.74, says: ['domain must exist', 'name service error', 'destination domain', 'domain name system (dns)'], unless: ['sender address', 'sender domain', 'gmail smtp relay', 'rejected: access'] }, { sure: 0.85, says: ['domain', 'host', 'dns', 'mx'], enhanced: ['5.1.2', '4.4.4', '5.4.4', '5.1.0'] }, { sure: 0.3, says: ['weren\'t able to find the recipient domain'] }],
  rivals: [{ cause: 'recipient-unknown', probe: 'other-recipient', share: 0.1 }, { cause: 'server-dns-broken', probe: 'look-up-domain', share: 0.08 }],
  references: [],
}
