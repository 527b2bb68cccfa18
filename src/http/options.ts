import type { MiddlewareHandler } from 'hono'
import type { Directory } from '../directory/directory.ts'
import type { MaybePromise } from './maybe-promise.ts'
import type { Origin } from './client-request.ts'

export type AppOptions = {
  /** A getter, so that a reload is one assignment and no request sees half of two configurations. */
  readonly directory: () => Directory
  readonly publicUrl?: string | undefined
  /** Which scheme and host to trust. Undefined: http, and the host of the request. */
  readonly originOf?: (request: Request, env: unknown) => Origin | undefined
  /**
   * A request header, where the runtime can find one without making a Headers object of all of them: a twentieth of a request.
   * Lower case.
   */
  readonly headerOf?: (env: unknown, name: string) => string | undefined
  /** The body, where the runtime has read it already; undefined when it is longer than LARGEST_BODY. */
  readonly bodyOf?: (env: unknown) => string | undefined
  /** Signs replies that are signable; without a promise where it has signed the same body before. */
  readonly sign?: ((body: string) => MaybePromise<Uint8Array>) | undefined
  readonly log?: (event: RequestEvent) => void
  /** Runs for every request, in this order, before the routes. */
  readonly middleware?: readonly MiddlewareHandler[]
  /** Gets every unexpected error, before the client gets a 500. */
  readonly onError?: (error: unknown, where: ErrorLocation) => void
}

/** Where an error happened; format and route are undefined outside of every format. */
export type ErrorLocation = Pick<RequestEvent, 'format' | 'route' | 'method'>

/** What may be logged about a request: never who asked, nor about whom. */
export type RequestEvent = {
  readonly format: string | undefined
  /** The route's pattern, not the path: a path can hold an address. */
  readonly route: string | undefined
  readonly method: string
  readonly status: number
  /** The served domain that was asked about or asked at, never one that only the request names. */
  readonly domain: string | undefined
  /** Milliseconds, with two decimals. */
  readonly ms: number
}
