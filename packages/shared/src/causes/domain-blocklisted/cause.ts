import type { Cause } from '../cause.ts'

export const domainBlocklisted: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'senderDomain',
  recognise: [{ sure: 0.95, says: ['surbl', 'uribl', 'dbl.spamhaus', 'multi.surbl', 'rhsbl', 'uri blacklist', 'url blacklist', 'domain is blacklisted', 'domain blacklisted', 'domain is listed', 'domain listed', 'listed in uribl', 'listed in dbl', 'blacklisted domain', 'domain blocklist', 'domain on * blocklist', 'url listed', 'blacklisted url', 'uri listed', 'sender domain listed', 'blocklisted domain', 'domain block list', 'ivmuri', 'bad domain reputation', 'low reputation of the sending domain', 'reputation of the sending domain', 'reputation of the domain', 'domain in the message', 'uri found', 'sender address * listed', 'spamvertised', 'blocked url', 'hostkarma & domain', 'poor domain reputation', 'helo domain listed'] }, { sure: 0.74, says: ['dbl', 'domain is blocked', 'domain blocked', 'blocked domain', 'domain reputation', 'spam domain'] }, { sure: 0.9, says: ['reputation of the sending domain', 'very low reputation of the sending domain'], enhanced: ['5.7.1'] }],
  rivals: [{ cause: 'ip-blocklisted', probe: 'look-up-list', share: 0.1 }, { cause: 'spam-content-rejected', probe: 'plain-message', share: 0.08 }],
  references: [],
}
