import type { DiagnoseAnswer } from '@ehlo/shared'
import { Refusal } from './refusal.ts'

/** Explains pasted text. */
export async function diagnose(): Promise<DiagnoseAnswer> {
  throw new Refusal('not-available')
}
