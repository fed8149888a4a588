/** A reply in the form in which people search for it: "535 5.7.8 text". */
export function replyText({
  code,
  enhancedStatus,
  text,
}: {
  code: number
  enhancedStatus?: string | undefined
  text: string
}): string {
  const status =
    enhancedStatus === undefined || text.startsWith(enhancedStatus) ? '' : ` ${enhancedStatus}`
  return `${code}${status} ${text}`
}
