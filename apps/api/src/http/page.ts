import { html } from 'hono/html'
import { createHash } from 'node:crypto'

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #8886; padding: .4rem .6rem; text-align: left; vertical-align: top; }
code { font: .9em ui-monospace, monospace; white-space: nowrap; }
small { display: block; opacity: .8; }
`

/** What `Content-Security-Policy` must allow for a page: its own style, and nothing else. */
export const pagePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; frame-ancestors 'none'`

/** A page for people, that loads and runs nothing. */
export function renderPage(language: string, title: string, body: ReturnType<typeof html>) {
  // The hash covers exactly what stands between the tags, so the style is no place for a template's own spaces.
  const styleElement = html([`<style>${style}</style>`] as unknown as TemplateStringsArray)
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${styleElement}
      </head>
      <body>
        <h1>${title}</h1>
        ${body}
      </body>
    </html> `
}
