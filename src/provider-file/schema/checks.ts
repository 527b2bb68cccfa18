import type { z } from 'zod'
import type { ProblemDetails } from '../problem.ts'

/** A problem that a check found, of the value or of a part of it at `path`. */
export type ProblemAtPath = Pick<ProblemDetails, 'code' | 'message' | 'hint'> & {
  readonly path?: readonly PropertyKey[]
}

/** Returns the problems of a value, none when it is good. */
export type Check<T> = (value: T) => readonly ProblemAtPath[]

/** For mappings in which every key is optional, and one is needed. */
export const notEmpty: Check<object> = value =>
  Object.keys(value).length > 0
    ? []
    : [{ code: 'missing-key', message: 'the mapping is empty', hint: 'leave the key out' }]

/** What zod-issues.ts reads from a zod issue of a check. */
export type IssueParams = Pick<ProblemDetails, 'code' | 'hint'>

/** Checks for zod's `superRefine()`, in order. The first one that finds a problem is the last one that runs. */
export function inOrder<T>(
  ...checks: readonly Check<T>[]
): (value: T, context: z.core.$RefinementCtx<T>) => void {
  return (value, context) => {
    for (const check of checks) {
      const found = check(value)
      for (const { code, message, hint, path = [] } of found) {
        const params: IssueParams = { code, hint }
        context.addIssue({ code: 'custom', message, params, path: [...path] })
      }
      if (found.length > 0) return
    }
  }
}

/** The schema of a string whose valid values have a type of their own in the model. */
export function branded<T extends string>(schema: z.ZodType<string, string>): z.ZodType<T, string> {
  return schema as z.ZodType<unknown, string> as z.ZodType<T, string>
}
