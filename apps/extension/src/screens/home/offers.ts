import { computed } from '@preact/signals'
import { search } from '../../state/directory.ts'
import { recogniseQuery } from '../../state/recognise-query.ts'
import { mayChange } from '../../state/session.ts'

/** What the text in the smart field can be used for, beside filtering the list. */
export const offers = computed(() =>
  recogniseQuery(search.value).filter((offer) => offer.for !== 'test' || mayChange.value),
)
