/** A message without the soft line breaks and codes of quoted-printable, whose places are each encoder's own. */
export function undoQuoting(message: Buffer | undefined): string | undefined {
  return message
    ?.toString('latin1')
    .replaceAll('=\r\n', '')
    .replaceAll(/=([\dA-F]{2})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
}
