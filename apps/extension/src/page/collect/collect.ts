import type { Reading } from '../reading.ts'
import { Budget } from './budget.ts'
import { bodyOf, titleOf } from './dom.ts'
import { Walk } from './walk.ts'

const longestTitle = 200

/** Reads what a person can read on a page, until the deadline. Changes nothing there. */
export function collect(page: Document, deadline: number): Reading {
  const budget = new Budget(deadline)
  const walk = new Walk(budget)
  const body = bodyOf(page)
  if (body !== null) walk.read(body)
  return {
    title: titleOf(page).slice(0, longestTitle),
    site: location.hostname,
    blocks: walk.blocks,
    ...(budget.stopped === undefined ? {} : { stopped: budget.stopped }),
  }
}
