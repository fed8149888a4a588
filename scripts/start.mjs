// `npm start`: sets up what is missing, then runs the API on this machine with the practice server beside it.
process.argv.splice(2, 0, 'serve')
await import('../apps/api/bin/ehlo.js')
