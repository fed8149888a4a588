import { recognise, type RecogniseContext } from '../../packages/shared/src/diagnosis/index.ts'

/** One real failure of the corpus. */
export type CorpusItem = {
  id: string
  text: string
  context: RecogniseContext
  cause: string
  provider: string | null
  ambiguousWith: string[]
  sameTextAlsoMeans?: string[]
  confirmed: boolean
}

type Row = { count: number; first: number; three: number }

/** Shares from 0 to 1; `sure` is how many first findings reach 0.9, `sureRight` how many of those are right. */
export type Grade = {
  count: number
  first: number
  lenient: number
  three: number
  sure: number
  sureRight: number
  byCause: Map<string, Row>
  byProvider: Map<string, Row>
  confused: Map<string, number>
}

const certain = 0.9

/** Grades the diagnosis on texts whose cause is known, given only text and context. */
export function gradeCorpus(items: readonly CorpusItem[]): Grade {
  const totals = { first: 0, lenient: 0, three: 0, sure: 0, sureRight: 0 }
  const byCause = new Map<string, Row>()
  const byProvider = new Map<string, Row>()
  const confused = new Map<string, number>()
  for (const item of items) {
    const claims = recognise(item.text, item.context)
    const right = new Set([item.cause, ...(item.sameTextAlsoMeans ?? [])])
    const said = claims[0]
    const first = said !== undefined && right.has(said.cause)
    const three = claims.slice(0, 3).some((claim) => right.has(claim.cause))
    totals.first += Number(first)
    totals.lenient += Number(
      first || (said !== undefined && item.ambiguousWith.includes(said.cause)),
    )
    totals.three += Number(three)
    if (said && said.confidence >= certain) {
      totals.sure++
      totals.sureRight += Number(first)
    }
    for (const row of [rowOf(byCause, item.cause), rowOf(byProvider, item.provider ?? 'unknown')]) {
      row.count++
      row.first += Number(first)
      row.three += Number(three)
    }
    if (!first) {
      const pair = `${item.cause} → ${said?.cause ?? 'cannot tell'}`
      confused.set(pair, (confused.get(pair) ?? 0) + 1)
    }
  }
  const count = items.length
  return {
    count,
    first: totals.first / count,
    lenient: totals.lenient / count,
    three: totals.three / count,
    sure: totals.sure / count,
    sureRight: totals.sureRight / Math.max(1, totals.sure),
    byCause,
    byProvider,
    confused,
  }
}

function rowOf(rows: Map<string, Row>, key: string): Row {
  const known = rows.get(key)
  if (known) return known
  const row = { count: 0, first: 0, three: 0 }
  rows.set(key, row)
  return row
}
