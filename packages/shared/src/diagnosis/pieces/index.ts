// The door for a build that cuts the rules: everything comes with it.
export { probeIds } from '../../causes/probes.ts'
export type { Cause } from '../../causes/cause.ts'
export { rivals } from '../../causes/rivals.ts'
export { wholeKnowledge } from '../whole-knowledge.ts'
export { cutKnowledge } from './cut-knowledge.ts'
