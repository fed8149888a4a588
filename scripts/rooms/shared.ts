import { override, refuseRooms } from './room.ts'

const meaning = ['causes', 'providers', 'diagnosis', 'comparison', 'report']
const rooms = ['model', ...meaning, 'matrix']

const refuse = (may: string[], own: string[], instead: string) =>
  refuseRooms(
    { may, instead },
    rooms.filter((name) => !own.includes(name)),
  )

const runsAnywhere =
  'packages/shared runs in browsers and servers alike: it may import zod/mini and itself. Put I/O into apps/api.'

export const sharedOverrides = [
  override(
    ['packages/shared/**'],
    [
      // No look-around there: all but zod/mini and zod/v4's sentences.
      { regex: '^(?:[a-y@#]|z[^o]|zod$|zod/[^mv])', message: runsAnywhere },
      ...refuse(
        [],
        ['model'],
        'model/ is the wire and knows nobody: what a value means is said in diagnosis/ or report/.',
      ),
    ],
  ),
  override(
    meaning.map((name) => `packages/shared/src/${name}/**`),
    [
      {
        regex: '^[^.]',
        message: `What a failure means needs no library: a schema belongs into model/. ${runsAnywhere}`,
      },
      ...refuse(
        ['model'],
        meaning,
        'matrix/ asks what diagnosis says of many addresses: turn the import round.',
      ),
    ],
  ),
  override(
    ['packages/shared/src/matrix/**'],
    [
      { regex: '^[^.]', message: `A schema belongs into model/. ${runsAnywhere}` },
      ...refuse(
        ['model'],
        ['matrix'],
        'matrix/ plans and reads runs by their schemas in model/: what a failure means is said by the screen that shows it.',
      ),
    ],
  ),
]
