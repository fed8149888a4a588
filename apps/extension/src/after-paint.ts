import { loadCauseTitles } from './state/cause-titles.ts'
import { checkServer } from './state/check-server.ts'
import { followCorporationTest } from './state/corporation-test.ts'
import { loadDirectory } from './state/directory.ts'
import { findBeyond } from './state/find-beyond.ts'
import { followOtherPages } from './state/follow-other-pages.ts'
import { followPreferences } from './state/follow-preferences.ts'
import { pairing } from './state/session.ts'
import { resumeRun } from './state/test-run.ts'

/** What need not be there for the first paint: the network, other windows, and what only some lists show. */
export async function goOn(): Promise<void> {
  followOtherPages()
  followPreferences()
  loadCauseTitles()
  findBeyond()
  void followCorporationTest()
  if (pairing.value === null) return
  await Promise.all([loadDirectory(), resumeRun(), checkServer()])
}
