/**
 * What turns the direction of text or hides in it (soft hyphen, joiners, marks and isolates, line and paragraph separators,
 * annotations, tags), as the inside of a class of a regular expression with the flag `u`.
 */
export const deceptiveCharacters = String.raw`\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}`
