/** The anchor: the least that WXT builds into a popup. */
export default { imports: false, manifestVersion: 3, manifest: { name: 'Empty' } }
