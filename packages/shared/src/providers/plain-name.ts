/** A host name as it is compared: without what was typed around it, and without the dot of the root. */
export function plainName(name: string): string {
  return name.trim().toLowerCase().replace(/\.$/, '')
}
