// Draws the toolbar's icons from src/logo.svg; run it after a change of the logo and commit what it writes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'

const logo = readFileSync(new URL('../src/logo.svg', import.meta.url), 'utf8')
const folder = new URL('../public/icon/', import.meta.url)

mkdirSync(folder, { recursive: true })
for (const width of [16, 32, 48, 96, 128]) {
  const image = new Resvg(logo, { fitTo: { mode: 'width', value: width } }).render()
  writeFileSync(new URL(`${width}.png`, folder), image.asPng())
}
