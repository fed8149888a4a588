import type { Cause } from '../cause.ts'

export const notAnSmtpServer: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'port',
  recognise: [{ sure: 0.95, sign: ['foreign-greeting'] }, { sure: 0.92, says: ['invalid greeting * http/1', 'greeting * * ok', 'http/1.1 400', 'http/1.0 400', 'bad greeting * http', 'ssh-2.0', '* ok [capability', '+ok pop3', '+ok dovecot', '+ ok pop', '* ok imap', '* ok the microsoft exchange imap', '+ok the microsoft exchange pop', '* ok gimap', '+ok gpop', 'invalid greeting. response=*', 'mysql_native_password', 'rfb 003', 'ftp server ready', 'filezilla server', 'vsftpd', 'proftpd', 'pure-ftpd', 'not an smtp server', 'does not appear to be an smtp server', 'doesn\'t look like an smtp server', 'did not get an smtp greeting', 'protocol violation * http', 'unexpected greeting', 'nntp service ready'], unless: ['invalid greeting. response=4', 'invalid greeting. response=5'] }, { sure: 0.74, says: ['<html', '<!doctype html', '* bye', 'sieve'], unless: ['invalid greeting. response=4', 'invalid greeting. response=5'] }, { sure: 0.5, says: ['invalid greeting', 'invalid smtp greeting', 'malformed greeting', 'unexpected response * greeting', 'bad greeting', 'expected 220'] }, { sure: 0.4, says: ['wrong version number', 'unknown protocol', 'packet length too long', 'not look like a tls handshake', 'unexpected packet format', 'record overflow'], sign: ['unusual-port'] }],
  rivals: [{ cause: 'implicit-tls-on-starttls-port', probe: 'cleartext-greeting', share: 0.2 }, { cause: 'smtp-inspection-middlebox', probe: 'other-network', share: 0.1 }, { cause: 'wrong-port-for-submission', probe: 'other-port', share: 0.1 }],
  references: [],
}
