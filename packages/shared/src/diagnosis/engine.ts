// The door for those who have their rules in pieces: none of the causes' own rules come with it.
export { type CauseLabel, causes } from '../causes/index.ts'
export { explain } from './explain.ts'
export { recogniseBy } from './recognise-by.ts'
export { retell } from './retell.ts'
export { compileBook, type RuleBook } from './rule-book.ts'
export { finderOfPieces } from './pieces/needed-pieces.ts'
export { type BasePiece, joinPieces, type Piece } from './pieces/piece.ts'
export type { ProbeTexts, TextsOfFound } from './texts.ts'
