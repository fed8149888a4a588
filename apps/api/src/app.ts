export type { TestPlan } from './probe/test-plan.ts'
