const longest = 39
const longestGroup = 4
const mostGroups = 8

/** An IPv6 address that begins here, in brackets or bare, and where it ends; a time has no `::`, a C++ name no digit. */
export function ipv6At(line: string, at: number): { host: string; end: number } | undefined {
  const isBracketed = line.charAt(at) === '['
  const start = isBracketed ? at + 1 : at
  if (!isBracketed && !isDigit(line, at)) return undefined
  let end = start
  while (end - start < longest && (isHexDigit(line, end) || line.charAt(end) === ':')) end++
  const host = line.slice(start, end).toLowerCase()
  if (!isIpv6(host)) return undefined
  if (!isBracketed) return { host, end }
  return line.charAt(end) === ']' ? { host, end: end + 1 } : undefined
}

function isIpv6(text: string): boolean {
  const groups = text.split(':')
  const isShortened = text.includes('::')
  return (
    (isShortened ? groups.length <= mostGroups + 1 : groups.length === mostGroups) &&
    groups.every((group) => group.length <= longestGroup) &&
    /\d/.test(text)
  )
}

function isDigit(line: string, at: number): boolean {
  const unit = line.charCodeAt(at)
  return unit >= 48 && unit <= 57
}

function isHexDigit(line: string, at: number): boolean {
  const unit = line.charCodeAt(at)
  return isDigit(line, at) || (unit >= 65 && unit <= 70) || (unit >= 97 && unit <= 102)
}
