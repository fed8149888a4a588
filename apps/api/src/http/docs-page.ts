import { html } from 'hono/html'
import { createHash } from 'node:crypto'
import type { Admission } from './gate.ts'

export type DocumentedRoute = {
  method: string
  path: string
  summary: string
  description: string
  admission: Admission
}

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #8886; padding: .4rem .6rem; text-align: left; vertical-align: top; }
code { font: .9em ui-monospace, monospace; white-space: nowrap; }
small { display: block; opacity: .8; }
`

/** What `Content-Security-Policy` must allow for the page: its own style, and nothing else. */
export const docsPagePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; frame-ancestors 'none'`

/** The routes as a page to read; programs take /openapi.json. */
export function renderDocsPage(routes: readonly DocumentedRoute[]) {
  // The hash covers exactly what stands between the tags, so the style is no place for a template's own spaces.
  const styleElement = html([`<style>${style}</style>`] as unknown as TemplateStringsArray)
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Ehlo: the API</title>
        ${styleElement}
      </head>
      <body>
        <h1>Ehlo: the API</h1>
        <p>
          Send <code>Authorization: Bearer &lt;token&gt;</code>; a token comes from pairing, or from
          an administrator. Programs read <a href="/openapi.json">/openapi.json</a>; refusals are
          explained in <a href="/docs/problems.md">problems.md</a>.
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">Call</th>
              <th scope="col">What it does</th>
              <th scope="col">Who may</th>
            </tr>
          </thead>
          <tbody>
            ${routes.map(
              ({ method, path, summary, description, admission }) =>
                html`<tr>
                  <td><code>${method} ${path}</code></td>
                  <td>
                    ${summary}${description === '' ? '' : html`<small>${description}</small>`}
                  </td>
                  <td>${admission === 'anyone' ? 'anyone' : admission.join(', ')}</td>
                </tr> `,
            )}
          </tbody>
        </table>
      </body>
    </html> `
}
