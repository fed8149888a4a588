import type { Principal } from '../access/principal.ts'

/** What every request carries through the routes. */
export type Edge = {
  Variables: {
    requestId: string
    /** Whose token came with the request; undefined where none did, or a wrong one. */
    principal: Principal | undefined
    /** How long whoever brings wrong tokens has to wait; 0 for everybody else. */
    waitSeconds: number
  }
}
