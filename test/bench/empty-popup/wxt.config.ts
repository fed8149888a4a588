import { defineConfig } from 'wxt'

/** The anchor: the least that WXT builds into a popup. */
export default defineConfig({ imports: false, manifestVersion: 3, manifest: { name: 'Empty' } })
