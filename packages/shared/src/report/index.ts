export type { ReportOptions } from './report.ts'
export { renderHtmlReport } from './render-html.ts'
export { renderMarkdownReport } from './render-markdown.ts'
export { renderMessageForActor, renderShortReport } from './render-text.ts'
