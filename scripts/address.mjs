// Where the API that `npm start` runs is reached from this machine.
const host = process.env.EHLO_HOST ?? '127.0.0.1'
export const address = `http://${host === 'localhost' ? '127.0.0.1' : host}:${process.env.EHLO_PORT ?? 5870}`
