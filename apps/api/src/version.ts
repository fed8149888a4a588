/** Of package.json, which a bundle cannot read; a test holds them together. */
export const version = '0.1.0'
