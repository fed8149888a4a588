import { expect, test } from 'vitest'
import { packedRegistry, packedRivals } from '../../../apps/extension/build/packed-registry.ts'
import { causes } from '../../../packages/shared/src/causes/index.ts'
import { rivals } from '../../../packages/shared/src/causes/rivals.ts'

test('the registry is unpacked as it was, but for the rules', async () => {
  const facts = Object.entries(causes).map(([label, cause]) => [
    label,
    { ...cause, recognise: undefined },
  ])
  expect(await exportOf(packedRegistry(), 'causes')).toEqual(Object.fromEntries(facts))
})

test('what causes may be mistaken for is unpacked as it was', async () => {
  const probes = new URL('../../../packages/shared/src/causes/probes.ts', import.meta.url).href
  const module = packedRivals()
    .replace(`'./index.ts'`, JSON.stringify(urlOf(packedRegistry())))
    .replace(`'./probes.ts'`, JSON.stringify(probes))
  expect(await exportOf(module, 'rivals')).toEqual(rivals)
})

async function exportOf(module: string, name: string): Promise<unknown> {
  const exports: Record<string, unknown> = await import(urlOf(module))
  return exports[name]
}

function urlOf(module: string): string {
  return `data:text/javascript,${encodeURIComponent(module)}`
}
