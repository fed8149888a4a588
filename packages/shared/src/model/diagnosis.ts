import * as z from 'zod/mini'
import { Encryption, Port } from './encryption.ts'
import { Finding } from './finding.ts'
import { Language } from './language.ts'

/** What is known of the settings under which a pasted text appeared. */
export const DiagnosisContext = z.object({
  host: z.optional(z.string()),
  port: z.optional(Port),
  encryption: z.optional(Encryption),
})
export type DiagnosisContext = z.infer<typeof DiagnosisContext>

export const DiagnoseRequest = z.strictObject({
  text: z.string().check(z.minLength(1), z.maxLength(1_000_000)),
  context: z.optional(DiagnosisContext),
  language: z.optional(Language),
})
export type DiagnoseRequest = z.infer<typeof DiagnoseRequest>

export const DiagnoseAnswer = z.object({ findings: z.array(Finding) })
export type DiagnoseAnswer = z.infer<typeof DiagnoseAnswer>
