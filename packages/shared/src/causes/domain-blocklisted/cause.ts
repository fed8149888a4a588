import type { Cause } from '../cause.ts'

export const domainBlocklisted: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'senderDomain',
  recognise: [{ sure: 0.95, says: ['bad domain reputation', 'blacklisted domain', 'blacklisted url', 'blocked url', 'blocklisted domain', 'dbl.spamhaus', 'domain blacklisted', 'domain blocklist', 'domain in the message', 'domain is blacklisted', 'domain is listed', 'domain listed', 'domain on * blocklist', 'hostkarma & domain', 'ivmuri', 'listed in dbl', 'listed in uribl', 'multi.surbl', 'poor domain reputation', 'reputation of the domain', 'reputation of the sending domain', 'rhsbl', 'sender address * listed', 'spamvertised', 'surbl', 'uri blacklist', 'uri found', 'uri listed', 'uribl', 'url blacklist', 'url listed'] }, { sure: 0.74, says: ['blocked domain', 'dbl', 'domain blocked', 'domain is blocked', 'domain reputation', 'spam domain'] }, { sure: 0.9, says: ['reputation of the sending domain'], enhanced: ['5.7.1'] }],
  rivals: [{ cause: 'ip-blocklisted', probe: 'look-up-list', share: 0.1 }, { cause: 'spam-content-rejected', probe: 'plain-message', share: 0.08 }],
  references: [],
}
