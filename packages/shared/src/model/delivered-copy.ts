import * as z from 'zod/mini'

const ShownAddress = z.object({ name: z.string(), address: z.string() })

/** What one of SPF, DKIM and DMARC said of a copy. */
const MailCheck = z.object({
  result: z.string(),
  /** Whose record or signature it was. */
  domain: z.optional(z.string()),
})

/** Verdicts on a copy, by its receiver (Authentication-Results) or by Ehlo, which looks at the copy itself. */
export const MailChecks = z.object({
  by: z.string(),
  spf: z.optional(MailCheck),
  dkim: z.array(MailCheck),
  dmarc: z.optional(MailCheck),
})
export type MailChecks = z.infer<typeof MailChecks>

/** One Received field, the latest first; hostile text like all of a copy. */
export const Hop = z.object({
  from: z.optional(z.string()),
  by: z.optional(z.string()),
  protocol: z.optional(z.string()),
  encrypted: z.enum(['yes', 'no', 'local', 'unknown']),
})
export type Hop = z.infer<typeof Hop>

/** The copy of a test message as it lay in the mailbox: what its recipients see. */
export const DeliveredCopy = z.object({
  folder: z.enum(['inbox', 'junk', 'other']),
  folderName: z.string(),
  /** From the server's acceptance until the copy was seen. */
  elapsedMs: z.number(),
  from: ShownAddress,
  sender: z.optional(ShownAddress),
  replyTo: z.optional(ShownAddress),
  returnPath: z.optional(z.string()),
  /** The From that a rewriting server kept aside (X-Google-Original-From and its kind). */
  originalFrom: z.optional(z.string()),
  subject: z.string(),
  /** Whether DKIM or SPF speaks for the domain of From: by the receiver's word, else by Ehlo's own look. */
  aligned: z.enum(['yes', 'no', 'unknown']),
  checks: z.array(MailChecks),
  hops: z.array(Hop),
})
export type DeliveredCopy = z.infer<typeof DeliveredCopy>
