import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { recognise } from '@ehlo/shared/diagnosis'
import { checks } from '../../../apps/api/src/probe/checks/index.ts'
import { evidenceOf } from '../../support/probe/evidence.ts'

const folder = new URL('../../../apps/api/src/probe/checks/', import.meta.url)

test('every check is listed once, under the name of its file, and has its table of cases', () => {
  const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''))
  const ids = checks.map(({ id }) => id)
  expect(ids.toSorted()).toEqual(files.filter((file) => file !== 'index').toSorted())
  const tables = readdirSync(import.meta.dirname).map((file) => file.replace(/\.test\.ts$/, ''))
  expect(tables.toSorted()).toEqual(files.toSorted())
})

test('where nothing was reached, nothing is claimed', () => {
  expect(checks.flatMap(({ judge }) => judge({ ...evidenceOf({}), recognise }))).toEqual([])
})
