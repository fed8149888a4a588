// What `build/cut-diagnosis.ts` makes of the rules and texts in packages/shared.

declare module 'virtual:ehlo/rules' {
  import type { BasePiece, Piece } from '@ehlo/shared/diagnosis/engine'

  export const base: BasePiece
  /** The words that ask for each piece. */
  export const keys: readonly string[]
  export const pieces: readonly (() => Promise<{ default: Piece }>)[]
}

declare module 'virtual:ehlo/texts' {
  import type { Language } from '@ehlo/shared'
  import type { TextsOfFound } from '@ehlo/shared/diagnosis/engine'

  type Group = TextsOfFound['causes']

  /** Groups are neighbours in the registry of causes. */
  export const causesPerGroup: number
  export const groups: Record<Language, readonly (() => Promise<{ default: Group }>)[]>
}
