import { signal } from '@preact/signals'

/** Short titles of causes in the language shown, by label; filled once the words of diagnosis are loaded. */
const titles = signal<Record<string, string>>({})

export function causeTitle(cause: string): string | undefined {
  return titles.value[cause]
}
