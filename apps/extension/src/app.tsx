import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { ComponentType } from 'preact'
import { HomeScreen } from './screens/home-screen.tsx'
import { UnpairedScreen } from './screens/unpaired-screen.tsx'
import { screen } from './state/navigation.ts'
import type { Screen } from './state/navigation.ts'
import { pairing } from './state/session.ts'

type Place = Screen['at']

// Everything but the list is fetched when it is first wanted: the popup opens with what it shows.
const screens: Record<Exclude<Place, 'home'>, () => Promise<ComponentType>> = {
  connection: async () => (await import('./screens/connection-screen.tsx')).ConnectionScreen,
  test: async () => (await import('./screens/test-screen.tsx')).TestScreen,
  corporations: async () => (await import('./screens/corporations-screen.tsx')).CorporationsScreen,
  settings: async () => (await import('./screens/settings-screen.tsx')).SettingsScreen,
  pairing: async () => (await import('./screens/pairing-screen.tsx')).PairingScreen,
}

export function App() {
  const loaded = useSignal<{ at: Place; View: ComponentType }>({ at: 'home', View: HomeScreen })
  const { at } = screen.value
  async function show(wanted: Exclude<Place, 'home'>) {
    const View = await screens[wanted]()
    if (screen.value.at === wanted) loaded.value = { at: wanted, View }
  }
  useEffect(() => {
    if (at === 'home') {
      loaded.value = { at, View: HomeScreen }
      return
    }
    void show(at)
  }, [at])

  if (pairing.value === undefined) return null
  if (pairing.value === null && at !== 'pairing' && at !== 'settings') return <UnpairedScreen />
  const { View } = loaded.value
  return loaded.value.at === at ? <View key={JSON.stringify(screen.value)} /> : null
}
