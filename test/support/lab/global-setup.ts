import type { TestProject } from 'vitest/node'
import { type LabDescription, startLab } from './index.ts'

declare module 'vitest' {
  interface ProvidedContext {
    lab: LabDescription
  }
}

/** One lab for all files of a test project. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const lab = await startLab()
  project.provide('lab', lab.description)
  return () => lab.stop()
}
