/** The proof that settings are right: a message read and one sent, by the servers that they name. */
import type { Fact, World } from './program.ts'

export const GREETING = { subject: 'Welcome', body: 'A message to read.' }
export const REPLY = 'Sent with these settings'

type Ways = {
  /** → subject and text of the message in the mailbox */
  readonly read: () => Promise<readonly (string | undefined)[]>
  readonly send: () => Promise<unknown>
}

/** Has a program read the message in the mailbox and send one. → what came of it, and who logged in how */
export async function* mailLoop({ mail }: World, { read, send }: Ways): AsyncGenerator<Fact> {
  if (!mail) throw new Error('the case has no mailbox')
  mail.deliver(GREETING.subject, GREETING.body)
  const [subject, text] = await read()
  yield isGreeting(subject, text) ? 'message read' : `read ${subject}: ${text}`
  await send()
  const received = await mail.received()
  const isThere = received.some(message => message.includes(REPLY))
  yield isThere ? 'message sent' : `sent something else: ${received.join()}`
  yield* mail.logins()
}

function isGreeting(subject = '', text = ''): boolean {
  return subject === GREETING.subject && text.includes(GREETING.body)
}
