// The door for those who judge: none of the causes come with it.
export { type Claim, claim } from './claim.ts'
export { observe } from './observations/observe.ts'
export { tellEvidence } from './observations/tell-evidence.ts'
