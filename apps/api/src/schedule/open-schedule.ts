import { isPractice } from '@ehlo/shared/names'
import type { Connection } from '@ehlo/shared'
import type { Connections } from '../connections/connections.ts'
import type { Deliveries } from '../delivery/deliveries.ts'
import type { Log } from '../log.ts'
import { isCheckable } from './is-checkable.ts'
import { createSchedule, type Schedule } from './schedule.ts'
import { startCheck, type StartCheckParts } from './start-check.ts'

type OpenScheduleParts = Omit<StartCheckParts, 'connections' | 'mayCheck'> & {
  connections: Connections
  deliveries: Pick<Deliveries, 'isHeld'>
  log: Log
}

/** Scheduled checks; they leave out what delivery holds, since its login was refused. */
export function openSchedule(parts: OpenScheduleParts): Schedule {
  const mayCheck = (connection: Connection) =>
    isCheckable(connection, isPractice) && !parts.deliveries.isHeld(connection.id)
  return createSchedule({
    ...parts,
    mayCheck,
    start: (id) => startCheck({ ...parts, mayCheck }, id),
  })
}
