import { homeWords } from '../../i18n/home/words.ts'
import { findConnection } from '../../state/directory.ts'
import { go } from '../../state/navigation.ts'
import { isRunning, run, runTarget } from '../../state/test-run.ts'
import { titleOf } from '../../views/health.ts'
import { Icon } from '../../views/icon.tsx'

/** The run that goes on, or that ended last: one click away. */
export function RunStrip() {
  const t = homeWords()
  const target = runTarget.value
  if (target === undefined || (run.value === undefined && !isRunning.value)) return null
  const connection = findConnection(target)
  const name = connection === undefined ? t.unsaved : titleOf(connection)
  return (
    <div class="strip">
      <Icon name={isRunning.value ? 'spinner' : 'mail'} />
      <span class="label">{isRunning.value ? t.running(name) : t.lastTest(name)}</span>
      <button
        type="button"
        class="button small"
        onClick={() => go({ at: 'test', connectionId: target })}
      >
        {t.show}
      </button>
    </div>
  )
}
