import { styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]

/** Colours a text for a stream; plain where it is no terminal or NO_COLOR is set. */
export function painter(stream: NodeJS.WriteStream): (style: Style, text: string) => string {
  return (style, text) => styleText(style, text, { stream })
}

export type Paint = ReturnType<typeof painter>
