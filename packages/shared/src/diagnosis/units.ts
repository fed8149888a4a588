export const space = 32

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

export function isLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122
}

/** A letter or digit of any script that separates words by spaces. */
export function isWordUnit(unit: number): boolean {
  return isLetter(unit) || isDigit(unit) || (unit >= 0xc0 && unit < 0x2000)
}
