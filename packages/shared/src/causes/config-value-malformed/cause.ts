import type { Cause } from '../cause.ts'

export const configValueMalformed: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'host',
  recognise: [{ sure: 0.96, sign: ['odd-host'] }, { sure: 0.9, says: ['err_invalid_url', 'err_socket_bad_port', 'expected identifier', 'failed to parse address', 'failed to parse the dsn', 'first path segment in url cannot contain colon', 'hostname contains invalid', 'idna * invalid', 'illegal character in * hostname', 'invalid host name specified', 'invalid integer value * port', 'invalid literal for int()', 'is not a valid hostname', 'label empty or too long', 'missing port in address', 'options.port should be', 'parse "smtp * invalid', 'port number out of range', 'strconv.atoi', 'the mailer dsn', 'too many colons in address', 'unable to parse * port', 'unexpected token in json * smtp'] }, { sure: 0.74, says: ['bad uri', 'invalid domain name', 'invalid port', 'invalid uri', 'invalid url', 'malformed url', 'numberformatexception', 'port must be', 'port should be', 'unsupported scheme', 'url scheme'] }],
  rivals: [{ cause: 'dns-no-such-host', probe: 'compare-configured-host', share: 0.15 }, { cause: 'password-special-chars', probe: 'compare-configured-host', share: 0.1 }],
  references: [],
}
