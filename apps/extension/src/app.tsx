import { signal, useSignalEffect } from '@preact/signals'
import type { ComponentType } from 'preact'
import { loadWords } from './i18n/define-words.ts'
import { HomeScreen } from './screens/home-screen.tsx'
import { UnpairedScreen } from './screens/unpaired-screen.tsx'
import { screen } from './state/navigation.ts'
import type { Place, Screen, ScreenProps } from './state/navigation.ts'
import { pairing } from './state/session.ts'

type Screens = { [At in Place]: () => Promise<ComponentType<ScreenProps<At>>> }

// Everything but the list is fetched when it is first wanted: the popup opens with what it shows.
const screens: Screens = {
  home: async () => HomeScreen,
  connection: async () => (await import('./screens/connection-screen.tsx')).ConnectionScreen,
  test: async () => (await import('./screens/test-screen.tsx')).TestScreen,
  history: async () => (await import('./screens/history-screen.tsx')).HistoryScreen,
  run: async () => (await import('./screens/run-screen.tsx')).RunScreen,
  comparison: async () => (await import('./screens/comparison-screen.tsx')).ComparisonScreen,
  inspect: async () => (await import('./screens/inspect-screen.tsx')).InspectScreen,
  discover: async () => (await import('./screens/discover-screen.tsx')).DiscoverScreen,
  explain: async () => (await import('./screens/explain-screen.tsx')).ExplainScreen,
  report: async () => (await import('./screens/report-screen.tsx')).ReportScreen,
  message: async () => (await import('./screens/message-screen.tsx')).MessageScreen,
  checklist: async () => (await import('./screens/checklist-screen.tsx')).ChecklistScreen,
  matrix: async () => (await import('./screens/matrix-screen.tsx')).MatrixScreen,
  corporations: async () => (await import('./screens/corporations-screen.tsx')).CorporationsScreen,
  page: async () => (await import('./screens/page-screen.tsx')).PageScreen,
  text: async () => (await import('./screens/text-screen.tsx')).TextScreen,
  messages: async () => (await import('./screens/messages-screen.tsx')).MessagesScreen,
  route: async () => (await import('./screens/route-screen.tsx')).RouteScreen,
  settings: async () => (await import('./screens/settings-screen.tsx')).SettingsScreen,
  pairing: async () => (await import('./screens/pairing-screen.tsx')).PairingScreen,
}

const worksUnpaired: readonly Place[] = ['pairing', 'settings', 'explain', 'report', 'message']

/** The screen whose script and words are here; the one before stays until then. */
const shown = signal<{ screen: Screen; View: ComponentType<{ screen: Screen }> }>()

/** Fetches the script and the words of a screen, and shows it if it is still wanted. */
export async function show(wanted: Screen): Promise<void> {
  // `screens` pairs each place with a view that takes screens of this place.
  const View = (await screens[wanted.at]()) as ComponentType<{ screen: Screen }>
  await loadWords()
  if (screen.value === wanted) shown.value = { screen: wanted, View }
}

export function App() {
  useSignalEffect(() => void show(screen.value))
  if (shown.value === undefined || pairing.value === undefined) return null
  const { View, screen: here } = shown.value
  if (pairing.value === null && !worksUnpaired.includes(here.at)) return <UnpairedScreen />
  return <View key={JSON.stringify(here)} screen={here} />
}

export function isPlace(text: string): text is Place {
  return Object.hasOwn(screens, text)
}
