import type { Line } from './lines.ts'

/** `SMTP_HOST=…`: one of an environment. */
export function isOfVariable({ text, labelEnd }: Line): boolean {
  const name = text.slice(0, Math.max(labelEnd - 1, 0))
  return name.includes('_') && /^[A-Z\d_]+ ?$/.test(name)
}
