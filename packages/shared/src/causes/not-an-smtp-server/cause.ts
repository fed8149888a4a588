import type { Cause } from '../cause.ts'

export const notAnSmtpServer: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'port',
  recognise: [{ sure: 0.95, sign: ['foreign-greeting'] }, { sure: 0.92, says: ['* ok [capability', '* ok gimap', '* ok imap', '* ok the microsoft exchange imap', '+ ok pop', '+ok dovecot', '+ok gpop', '+ok pop3', '+ok the microsoft exchange pop', 'bad greeting * http', 'did not get an smtp greeting', 'does not appear to be an smtp server', 'doesn\'t look like an smtp server', 'filezilla server', 'ftp server ready', 'greeting * * ok', 'http/1.0 400', 'http/1.1 400', 'invalid greeting * http/1', 'invalid greeting. response=*', 'mysql_native_password', 'nntp service ready', 'not an smtp server', 'proftpd', 'protocol violation * http', 'pure-ftpd', 'rfb 003', 'ssh-2.0', 'unexpected greeting', 'vsftpd'], unless: ['invalid greeting. response=4', 'invalid greeting. response=5'] }, { sure: 0.74, says: ['* bye', '<!doctype html', '<html', 'sieve'], unless: ['invalid greeting. response=4', 'invalid greeting. response=5'] }, { sure: 0.5, says: ['bad greeting', 'expected 220', 'invalid greeting', 'invalid smtp greeting', 'malformed greeting', 'unexpected response * greeting'] }, { sure: 0.4, says: ['not look like a tls handshake', 'packet length too long', 'record overflow', 'unexpected packet format', 'unknown protocol', 'wrong version number'], sign: ['unusual-port'] }],
  rivals: [{ cause: 'implicit-tls-on-starttls-port', probe: 'cleartext-greeting', share: 0.2 }, { cause: 'smtp-inspection-middlebox', probe: 'other-network', share: 0.1 }, { cause: 'wrong-port-for-submission', probe: 'other-port', share: 0.1 }],
  references: [],
}
