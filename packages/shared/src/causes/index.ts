/** Placeholder list until the registry of causes lands: every label of the taxonomy, in its order. */
export const causeLabels = ['bad-credentials'] as const
export type CauseLabel = (typeof causeLabels)[number]
