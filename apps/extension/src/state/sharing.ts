import { signal } from '@preact/signals'
import type { Language } from '@ehlo/shared'
import { language } from '../i18n/define-words.ts'
import { sharingHabitItem } from '../settings/memory.ts'
import type { ReportForm, SharingHabit } from '../settings/memory.ts'

const habit = signal<SharingHabit>({})

/** The language and the form in which things were handed on last. */
export async function recallSharing(): Promise<void> {
  habit.value = await sharingHabitItem.getValue()
}

export function sharingLanguage(): Language {
  return habit.value.language ?? language.value
}

export function sharingForm(): ReportForm {
  return habit.value.preset ?? 'ticket'
}

export function chooseSharing(change: SharingHabit): void {
  habit.value = { ...habit.value, ...change }
  void sharingHabitItem.setValue(habit.value)
}
