/** Letters of Cyrillic and Greek that look Latin. */
const twins = /[аеорсухіјѕһԁԛԝҽɡυνοικατрвнмкАВЕКМНОРСТУХІЈЅ]/u
/** Dotless i, phonetic and small-capital letters: Latin, but no keyboard's. */
const oddLatin = /[\u0131\u0250-\u02af\u1d00-\u1d7f]/
const invisible = /\p{Default_Ignorable_Code_Point}/u

/**
 * Whether a host may not be what it looks like: scripts mixed in one label, a label of Latin twins only, full-width or
 * invisible characters (Unicode TS 39). Such a host is flagged and shown as it is.
 */
export function hasLookAlikes(host: string): boolean {
  if (!/[^\u0000-\u007f]/.test(host)) return false
  if (/[。．｡]/.test(host) || invisible.test(host) || oddLatin.test(host)) return true
  if (host.normalize('NFKC') !== host.normalize('NFC')) return true
  return host.split('.').some(isSuspicious)
}

function isSuspicious(label: string): boolean {
  const foreign = Array.from(label).filter(
    (letter) => /\p{L}/u.test(letter) && !/\p{Script=Latin}/u.test(letter),
  )
  if (foreign.length === 0) return false
  return /\p{Script=Latin}/u.test(label) || foreign.every((letter) => twins.test(letter))
}
