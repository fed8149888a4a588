import type { Cause } from '../cause.ts'

export const configValueMalformed: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'host',
  recognise: [{ sure: 0.96, sign: ['odd-host'] }, { sure: 0.9, says: ['failed to parse the dsn', 'mailer dsn is invalid', 'the mailer dsn', 'too many colons in address', 'missing port in address', 'port number out of range', 'err_socket_bad_port', 'options.port should be', 'invalid host name specified', 'invalid hostname specified', 'idna * invalid', 'label empty or too long', 'expected identifier', 'unexpected token in json * smtp', 'err_invalid_url', 'hostname contains invalid', 'illegal character in * hostname', 'is not a valid hostname', 'is not a valid host name', 'unable to parse * port', 'invalid literal for int()', 'parse "smtp * invalid', 'strconv.atoi', 'failed to parse address', 'first path segment in url cannot contain colon', 'invalid integer value * port'] }, { sure: 0.74, says: ['invalid url', 'unsupported scheme', 'malformed url', 'invalid uri', 'bad uri', 'port should be', 'port must be', 'invalid port', 'invalid domain name', 'url scheme', 'numberformatexception'] }],
  rivals: [{ cause: 'dns-no-such-host', probe: 'compare-configured-host', share: 0.15 }, { cause: 'password-special-chars', probe: 'compare-configured-host', share: 0.1 }],
  references: [],
}
