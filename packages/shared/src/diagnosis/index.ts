export type { Claim } from './claim.ts'
