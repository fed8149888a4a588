import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { ComponentType } from 'preact'
import { loadWords } from '../i18n/define-words.ts'

/** A part of a screen whose script and words are fetched when it first shows. */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const loaded = signal<{ Part: ComponentType<Props> }>()
  async function fetchPart() {
    const Part = await load()
    await loadWords()
    loaded.value = { Part }
  }
  return function Lazily(props: Props) {
    useEffect(() => {
      if (loaded.value === undefined) void fetchPart()
    }, [])
    if (loaded.value === undefined) return null
    const { Part } = loaded.value
    return <Part {...props} />
  }
}
