const paths = {
  back: 'M10 3 5 8l5 5',
  bin: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5',
  building: 'M3.5 13.5v-11h6v11M9.5 6h3v7.5M2 13.5h12M5.5 5.5h2M5.5 8h2M5.5 10.5h2',
  chevron: 'm6 3.5 4.5 4.5L6 12.5',
  circle: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z',
  clear: 'm4.5 4.5 7 7m0-7-7 7',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  dash: 'M4 8h8',
  fail: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM5.8 5.8l4.4 4.4m0-4.4-4.4 4.4',
  gear: 'M2.5 4.5h5m4 0h2M2.5 11.5h2m4 0h5M9.5 3v3M6.5 10v3',
  lock: 'M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  mail: 'M2 4h12v8.5H2zM2.2 4.4 8 9l5.8-4.6',
  ok: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM5.3 8.2l2 2 3.5-4',
  page: 'M4 2h5.5L12.5 5v9H4zM6 7h4.5M6 9.5h4.5M6 12h3',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  pause: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM6.5 6v4m3-4v4',
  person:
    'M8 2.5a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4zM2.8 13.5c.6-2.6 2.6-3.7 5.2-3.7s4.6 1.1 5.2 3.7',
  plus: 'M8 3v10M3 8h10',
  question:
    'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM6.3 6.4C6.4 5.4 7.1 5 8 5s1.7.6 1.7 1.5c0 1.2-1.7 1.3-1.7 2.5M8 11v.1',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3l3.2 3.2',
  spinner: 'M8 2.5A5.5 5.5 0 1 1 2.5 8',
  tab: 'M9 2.5h4.5V7M13.5 2.5 7.5 8.5M6.5 3.5h-4v10h10v-4',
  warn: 'M8 2.2 14.2 13H1.8zM8 6.3v3.2M8 11.3v.1',
} as const

export type IconName = keyof typeof paths

/** Decoration beside words: a state is never said by an icon or a colour alone. */
export function Icon({ name, class: className = '' }: { name: IconName; class?: string }) {
  const spin = name === 'spinner' ? ' spin' : ''
  return (
    <svg class={`icon${spin} ${className}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
