const address = /([\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-])[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{0,63}@/gu

/** `ola.nordmann@kunde.no` as `o…@kunde.no`, wherever one stands in a text: enough to know which, too little to write to. */
export function shortenAddresses(text: string): string {
  return text.replaceAll(address, '$1…@')
}
