import { problemTypes } from '@ehlo/shared'
import type { ProblemType } from '@ehlo/shared'

type RefusalExtensions = {
  /** Which fields are to blame, as JSON pointers (RFC 6901) into the body. */
  errors?: { pointer: string; detail: string }[]
  /** When trying again makes sense. */
  retryAfterSeconds?: number
}

/**
 * A request that is refused, as a problem of `type` (docs/problems.md). `detail` is shown to the caller: it never holds
 * what the caller sent. Anything else that is thrown is a bug and answered as one.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly type: ProblemType
  readonly detail: string | undefined
  readonly extensions: RefusalExtensions

  constructor(type: ProblemType, detail?: string, extensions: RefusalExtensions = {}) {
    super(detail ?? problemTypes[type].title)
    this.type = type
    this.detail = detail
    this.extensions = extensions
  }
}

/** The refusal of one field, named by its JSON pointer into the body. */
export function refuseField(pointer: string, detail: string): Refusal {
  return new Refusal('invalid', undefined, { errors: [{ pointer, detail }] })
}
