import * as z from 'zod/mini'

// RFC 4616: NUL separates the fields of PLAIN, so no password can hold one.
const Secret = z.string().check(z.maxLength(4096), z.regex(/^[^\0]*$/, 'must have no NUL'))

/** A password to keep. */
export const Password = Secret.check(z.minLength(1))

/** A password to try, blank where a server wants none. */
export const TriedPassword = Secret
