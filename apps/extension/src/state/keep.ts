import { signal } from '@preact/signals'
import { lastKnownItem } from '../settings/memory.ts'

/** True once the browser refused to keep something: whoever types must know that it ends with this page. */
export const isStorageFull = signal(false)

type Item<Value> = { setValue: (value: Value) => Promise<void> }

/** Keeps what a person would miss; a browser without room for it is told of, and nothing else stops. */
export async function keep<Value>(item: Item<Value>, value: Value): Promise<void> {
  try {
    await item.setValue(value)
    isStorageFull.value = false
  } catch {
    isStorageFull.value = true
  }
}

/** Gives up what can be asked for again. */
export async function makeRoom(): Promise<void> {
  await lastKnownItem.removeValue()
  isStorageFull.value = false
}
