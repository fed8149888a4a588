import type { ComponentChildren } from 'preact'

type Tone = 'ok' | 'bad' | 'warn' | 'plain'

type NoticeProps = { tone: Tone; children: ComponentChildren; isAlert?: boolean }

export function Notice({ tone, children, isAlert }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} {...(isAlert ? { role: 'alert' as const } : {})}>
      {children}
    </div>
  )
}
