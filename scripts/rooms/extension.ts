import { override, refuseRooms } from './room.ts'
import type { Pattern, Room } from './room.ts'

const overHttp =
  'The extension talks to the API over HTTP. What both need belongs into packages/shared.'

const refuseApi: Pattern[] = [
  { group: ['@ehlo/api/*', 'node:*'], message: overHttp },
  { regex: String.raw`^(?:\.\./)+(?:apps/)?api/src/`, message: overHttp },
]

const preact: Pattern = {
  group: ['preact', 'preact/*'],
  message: 'Only views and screens draw: hand them a signal (state/) or a value.',
}

const typesOfDoors = [
  {
    name: '@ehlo/shared',
    allowTypeImports: true,
    message:
      'Values of this door bring zod, which takes a third of what the popup may load: take them from @ehlo/shared/names, or use `import type`.',
  },
  {
    name: '@ehlo/api',
    allowTypeImports: true,
    message:
      'The extension may see the API’s types only: use `import type`. Shared code belongs into packages/shared.',
  },
]

const rooms: Record<string, Room & { draws?: true }> = {
  api: {
    may: [],
    instead: 'api/ calls the API and knows nobody: state/ keeps what it answers.',
  },
  settings: {
    may: [],
    types: ['api', 'state'],
    instead: 'settings/ keeps what it is given in the browser: state/ reads it and shows it.',
  },
  i18n: {
    may: [],
    instead: 'i18n/ holds words: what they are said of arrives as an argument.',
  },
  state: {
    may: ['api', 'settings', 'i18n'],
    types: ['page', 'worker'],
    instead:
      'Views and screens read state, not the other way round: export a signal here and let a screen show it.',
  },
  views: {
    may: ['state', 'i18n', 'api'],
    types: ['settings', 'page'],
    draws: true,
    instead: 'A view is part of a screen: what it shows comes from state/, or from the screen.',
  },
  screens: {
    may: ['views', 'state', 'i18n', 'api', 'settings', 'page'],
    draws: true,
    instead: 'The worker has no page: send it a message (worker/messages.ts) through state/.',
  },
  worker: {
    may: ['state', 'i18n', 'api', 'settings', 'page'],
    instead:
      'The worker has no page: it hands a screen over (settings/memory.ts, handoverItem) and lets a page show it.',
  },
}

const roomNames = [...Object.keys(rooms), 'page']
const beside = (name: string) => roomNames.filter((other) => other !== name)

const inPage: Pattern[] = [
  {
    group: ['@ehlo/api', 'wxt/*'],
    message:
      'What runs in a page knows no API and no extension: state/page-reading.ts puts it there and takes its answer.',
  },
  ...refuseApi,
  preact,
  ...refuseRooms(
    { may: [], instead: 'page/ answers what a page says; state shows it. Turn the import round.' },
    beside('page'),
  ),
]

const collecting = 'Collecting has no opinion about what it reads: judge in page/recognise.'

export const extensionOverrides = [
  // What lies beside the rooms (app.tsx, start.tsx) and the entry points join them.
  override(['apps/extension/src/**'], refuseApi, typesOfDoors),
  override(
    ['apps/extension/build/**'],
    [
      {
        regex: String.raw`^(?:\.\./)+src/`,
        message:
          'The build cuts what @ehlo/shared says, and knows nothing of what loads the pieces.',
      },
    ],
  ),
  ...Object.entries(rooms).map(([name, room]) =>
    override(
      [`apps/extension/src/${name}/**`],
      [...refuseApi, ...(room.draws ? [] : [preact]), ...refuseRooms(room, beside(name))],
      typesOfDoors,
    ),
  ),
  override(['apps/extension/src/page/**'], inPage, typesOfDoors),
  override(
    ['apps/extension/src/page/words/**'],
    [...inPage, ...refuseRooms({ may: [], instead: collecting }, ['collect', 'recognise'])],
    typesOfDoors,
  ),
  override(
    ['apps/extension/src/page/collect/**'],
    [
      ...inPage,
      ...refuseRooms({ may: [], instead: collecting }, ['recognise']),
      { group: ['@ehlo/shared', '@ehlo/shared/*'], message: collecting },
    ],
  ),
  override(
    ['apps/extension/src/page/recognise/**'],
    [
      ...inPage,
      ...refuseRooms(
        {
          may: [],
          instead:
            'Recognising is pure and knows no DOM: collect in page/collect, hand over a Reading.',
        },
        ['collect'],
      ),
    ],
    typesOfDoors,
  ),
]
