// What `build/cut-diagnosis.ts` makes of the rules in packages/shared.

declare module 'virtual:ehlo/rules' {
  import type { BasePiece } from '@ehlo/shared/diagnosis/engine'

  export const base: BasePiece
  /** The words that ask for each piece, a line for each. */
  export const keys: string
}
