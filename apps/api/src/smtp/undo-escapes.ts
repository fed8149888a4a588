// Percent, quoted-printable (RFC 2045), xtext (RFC 3461 §4), C and JSON, HTML by name and number, "U+0068" and "0x68".
const escapes =
  /(?:[%=+]|\\x|\b0x)([\da-f]{2})|(?:\\u|%u|\bu\+)\{?([\da-f]{2,6})\}?|\\([0-3][0-7]{2})|&#x([\da-f]{1,6});|&#(\d{1,7});|&(amp|lt|gt|quot|apos);|=(?==[\da-f]{2})/gi
// Of almost every line this is all that is looked for; "AUTH=PLAIN" in every EHLO is not worth more.
const signOfEscape = /[%=+&\\]|0x/i
const anyEscape = new RegExp(escapes.source, 'i')

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const lastCodePoint = 0x10_ff_ff

/**
 * What text says once its escapes are undone, in UTF-8 with each octet as a character; undefined where there are none. For looking at
 * only: what means something else, such as "=20" in an equation, is undone too.
 */
export function undoEscapes(text: string): string | undefined {
  if (!signOfEscape.test(text) || !anyEscape.test(text)) return undefined
  return toOctets(text).replaceAll(
    escapes,
    (
      escape: string,
      octet?: string,
      unit?: string,
      octal?: string,
      hexadecimal?: string,
      decimal?: string,
      name?: string,
    ) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? escape
      const hex = octet ?? unit ?? hexadecimal
      const point =
        hex !== undefined
          ? Number.parseInt(hex, 16)
          : octal !== undefined
            ? Number.parseInt(octal, 8)
            : Number(decimal ?? Number.NaN)
      // A soft line break of quoted-printable is nothing.
      if (Number.isNaN(point)) return ''
      if (point > lastCodePoint) return escape
      const character = String.fromCodePoint(point)
      return octet === undefined && octal === undefined ? toOctets(character) : character
    },
  )
}

function toOctets(text: string): string {
  return /[^\0-\x7f]/.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text
}

/** Text without what dumps put between the digits of hexadecimal, and lines of base64 between theirs. */
export function squeeze(text: string): string {
  return text.replaceAll(/[\s:,-]+/g, '').toLowerCase()
}
