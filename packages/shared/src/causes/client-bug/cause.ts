import type { Cause } from '../cause.ts'

export const clientBug: Cause = {
  actor: 'operator',
  severity: 'critical',
  recognise: [{ sure: 0.85, says: ['argument must be * received undefined', 'call to a member function', 'call to undefined function', 'cannot find module \'nodemailer', 'classnotfoundexception', 'err_invalid_arg_type', 'fatal error: class', 'is not a function', 'javax.activation', 'methodnotfound', 'missingmethodexception', 'modulenotfounderror', 'must be of type string * received', 'nil pointer dereference', 'no object dch for mime type', 'no provider for smtp', 'noclassdeffounderror', 'nosuchmethoderror', 'nosuchproviderexception', 'typeerror: cannot read propert', 'typeerror: cannot set propert', 'uncaught error: class', 'undefined method', 'undefinederror', 'unicodeencodeerror', 'unsupporteddatatypeexception', 'wrong host name'], sign: ['mail'] }, { sure: 0.74, says: ['assertionerror', 'attributeerror:', 'keyerror: \'smtp', 'nameerror:', 'nullpointerexception', 'segmentation fault', 'unboundlocalerror'], sign: ['mail'] }, { sure: 0.3, says: ['authentication required'], code: [530], sign: ['login-configured'] }, { sure: 0.3, says: ['mail command failed & authentication required'], code: [530] }],
  rivals: [{ cause: 'config-value-malformed', probe: 'compare-configured-host', share: 0.1 }, { cause: 'client-protocol-error', probe: 'first-failing-command', share: 0.1 }],
  references: [],
}
