/** The command was not given as it must be: exit status 2. The message never quotes a value that may be a password. */
export class UsageError extends Error {}
