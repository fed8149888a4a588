import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const linesOf = (language: string) =>
  globSync(`{apps/*,packages/shared}/src/**/${language}.ts`, { cwd: root }).flatMap((path) =>
    readFileSync(join(root, path), 'utf8').split('\n'),
  )

/** Beside the forms of "tú", what is asked of a person most often. TI is a department. */
const familiar =
  /\b(?:[Tt]us?|[Tt]uy[oa]s?|[Tt]ú|ti|[Tt]e|contigo|puedes|debes|quieres|[Pp]ulsa|[Ee]scribe (?:el|la|un|una|otra|más)|[Ee]lige|[Pp]ídelo|[Pp]ega|[Hh]az|[Pp]regunta a(?:l| quien))(?![\wáéíóúñ])/

test('Spanish says usted wherever one screen may show texts of several rooms', () => {
  const lines = linesOf('es')
  expect(lines.length).toBeGreaterThan(2000)
  expect(lines.filter((line) => familiar.test(line))).toEqual([])
})

test.each([
  ['en', /program that sends(?! the mail)/],
  ['es', /programa que envía(?! el correo)/],
  ['nb', /programmet som sender(?! e-posten)/],
])('the program that is at fault sends something in %s', (language, dangling) => {
  expect(linesOf(language).filter((line) => dangling.test(line))).toEqual([])
})
