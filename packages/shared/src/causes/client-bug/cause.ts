import type { Cause } from '../cause.ts'

export const clientBug: Cause = {
  actor: 'operator',
  severity: 'critical',
  recognise: [{ sure: 0.85, says: ['wrong host name & plainauth', 'smtp.plainauth failed: wrong host name', 'wrong host name', 'typeerror: cannot read propert', 'typeerror: cannot set propert', 'undefined is not a function', 'is not a function', 'argument must be * received undefined', 'must be of type string * received', 'undefinederror', 'undefined method', 'call to undefined function', 'call to a member function', 'fatal error: class', 'uncaught error: class', 'nil pointer dereference', 'err_invalid_arg_type', 'modulenotfounderror', 'cannot find module \'nodemailer', 'nosuchmethoderror', 'noclassdeffounderror', 'classnotfoundexception', 'no provider for smtp', 'nosuchproviderexception', 'unicodeencodeerror', 'javax.activation', 'unsupporteddatatypeexception', 'no object dch for mime type', 'methodnotfound', 'missingmethodexception'], sign: ['mail'] }, { sure: 0.74, says: ['nullpointerexception', 'attributeerror:', 'nameerror:', 'unboundlocalerror', 'keyerror: \'smtp', 'segmentation fault', 'assertionerror'], sign: ['mail'] }, { sure: 0.3, says: ['authentication required'], code: [530], sign: ['login-configured'] }, { sure: 0.3, says: ['mail command failed & authentication required'], code: [530] }],
  rivals: [{ cause: 'config-value-malformed', probe: 'compare-configured-host', share: 0.1 }, { cause: 'client-protocol-error', probe: 'first-failing-command', share: 0.1 }],
  references: [],
}
