// What Windows and Outlook take of a link; the rest, the transcript most likely, is one copy away.
const linkMax = 1900

/** A link that opens a message in the mail program (RFC 6068), cut at a line where it would be too long for one. */
export function mailtoOf(subject: string, body: string): string {
  const head = `mailto:?subject=${encodeURIComponent(subject)}&body=`
  const lines = body.split('\n')
  const kept: string[] = []
  let length = head.length
  for (const line of lines) {
    const encoded = encodeURIComponent(line)
    length += encoded.length + '%0D%0A'.length
    if (length > linkMax) return `${head}${[...kept, encodeURIComponent('…')].join('%0D%0A')}`
    kept.push(encoded)
  }
  return `${head}${kept.join('%0D%0A')}`
}
