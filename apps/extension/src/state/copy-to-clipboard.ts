/** The same in two forms: a ticket system takes the HTML, a terminal the text. Answers false where the browser refuses. */
export async function copyToClipboard(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text)
    else {
      const forms = { 'text/plain': text, 'text/html': html }
      await navigator.clipboard.write([new ClipboardItem(forms)])
    }
    return true
  } catch {
    return false
  }
}
