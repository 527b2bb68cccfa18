/**
 * A value, or a promise of it. Nearly every request is answered from memory, and the promises on the way from `async` functions
 * through Hono to the socket would take 2 to 4 % of its time (docs/decisions/0024-honos-router.md). So what may have to wait
 * returns a promise only when it has to.
 */
export type MaybePromise<T> = T | Promise<T>

/** What `next` makes of the value: at once, or when the promise is fulfilled. */
export function whenReady<T, R>(
  value: MaybePromise<T>,
  next: (value: T) => MaybePromise<R>
): MaybePromise<R> {
  return value instanceof Promise ? value.then(next) : next(value)
}
