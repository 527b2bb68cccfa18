import { ask } from '../built/ask.ts'
import { MAIN_DOMAIN, webmail } from '../built/provider-folder.ts'
import { autoconfig } from '../built/questions.ts'
import { askService, conversations, type Conversation } from '../conversation.ts'

/** Those that hold whatever version is served; what asks for a copy's freshness names one. */
const TIMELESS = conversations.filter(
  ({ headers }) => !headers.some(([name]) => name.toLowerCase() === 'if-none-match')
)

/** Asks what is recorded in test/conversations, again and again, and compares each answer to its last byte. */
export class Samples {
  readonly problems: string[] = []
  asked = 0
  /** Milliseconds. */
  longest = 0
  readonly #target: string

  constructor(port: number) {
    this.#target = `http://127.0.0.1:${port}`
  }

  async run(over: AbortSignal): Promise<void> {
    while (!over.aborted) {
      for (const conversation of TIMELESS) {
        if (over.aborted) return
        await this.#play(conversation)
      }
    }
  }

  async #play(conversation: Conversation): Promise<void> {
    const began = performance.now()
    try {
      const answer = await askService(this.#target, conversation)
      const expected = conversation.answer
      const heard = Object.fromEntries(answer.headers)
      const wrong = expected.headers.filter(
        ([name, value]) => withoutVersion(heard[name] ?? '') !== withoutVersion(value)
      )
      if (answer.status !== expected.status || answer.body !== expected.body || wrong.length > 0)
        this.problems.push(
          `${conversation.file}: ${answer.status} ${wrong.join(' ')} ${answer.body}`
        )
    } catch (error) {
      this.problems.push(`${conversation.file}: ${String(error)}`)
    }
    this.asked += 1
    this.longest = Math.max(this.longest, performance.now() - began)
  }
}

/** An ETag begins with the version of the configuration, which is another one every second. */
function withoutVersion(header: string): string {
  return header.replace(/^"[^."]+\./, '"')
}

/** Asks for the document that is another one with each version: it is never mixed, and never an older one again. */
export class VersionSamples {
  readonly problems: string[] = []
  asked = 0
  /** The newest that was served. */
  served = 0
  /** The newest that was saved. */
  saved = 0
  readonly #port: number
  #first = ''

  constructor(port: number) {
    this.#port = port
  }

  async run(over: AbortSignal): Promise<void> {
    this.#first = await this.#document()
    while (!over.aborted) await this.look()
  }

  async look(): Promise<void> {
    try {
      const document = await this.#document()
      const version = Number(/webmail(\d+)\./.exec(document)?.[1] ?? Number.NaN)
      // The first one may be of a later version already: files are saved from the start.
      if (document !== this.#first.replace(/https:\/\/webmail\d+\.[\w.]+/, webmail(version)))
        this.problems.push(`not the document of any version: ${document}`)
      if (!(version >= this.served && version <= this.saved))
        this.problems.push(`version ${version} after ${this.served}, ${this.saved} was saved last`)
      this.served = version
    } catch (error) {
      this.problems.push(String(error))
    }
    this.asked += 1
  }

  async #document(): Promise<string> {
    return (await ask(this.#port, autoconfig(`anna@${MAIN_DOMAIN}`))).body
  }
}
