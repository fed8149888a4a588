import { html } from 'hono/html'
import type { Admission } from './gate.ts'
import { renderPage } from './page.ts'

export type DocumentedRoute = {
  method: string
  path: string
  summary: string
  description: string
  admission: Admission
}

/** The routes as a page to read; programs take /openapi.json. */
export function renderDocsPage(routes: readonly DocumentedRoute[]) {
  const body = html`<p>
      Send <code>Authorization: Bearer &lt;token&gt;</code>; a token comes from pairing, or from an
      administrator. Programs read <a href="/openapi.json">/openapi.json</a>; refusals are explained
      in <a href="/docs/problems.md">problems.md</a>.
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
              <td>${summary}${description === '' ? '' : html`<small>${description}</small>`}</td>
              <td>${admission === 'anyone' ? 'anyone' : admission.join(', ')}</td>
            </tr> `,
        )}
      </tbody>
    </table>`
  return renderPage('en', 'Ehlo: the API', body)
}
