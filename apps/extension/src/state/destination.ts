// The shared model lists these beside its schemas; `satisfies` there and here keeps both to the wire's names.
import type { destinationFields as sharedFields } from '@ehlo/shared'

/** The fields that a stored password is bound to: a change of any needs the password again. */
export const destinationFields: typeof sharedFields = [
  'host',
  'port',
  'encryption',
  'username',
  'authMethod',
  'tlsVerification',
]
