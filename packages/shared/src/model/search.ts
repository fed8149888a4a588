const mostWords = 8

// Letters of their own, which Unicode does not take apart: typed as plain ones where the keyboard has no others.
const plain: Record<string, string> = {
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  đ: 'd',
  ł: 'l',
  ı: 'i',
}
const lettersOfTheirOwn = new RegExp(`[${Object.keys(plain).join('')}]`, 'g')

/** Text as searches compare it: without case and accents, so that "cordoba" finds "Córdoba" and "bodo" finds "Bodø". */
export function foldForSearch(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(lettersOfTheirOwn, (letter) => plain[letter] ?? letter)
}

/** What `q` of a list asks for: each of these words must occur somewhere. */
export function searchWordsOf(query: string): string[] {
  return [...new Set(foldForSearch(query).split(/\s+/).filter(Boolean))].slice(0, mostWords)
}
