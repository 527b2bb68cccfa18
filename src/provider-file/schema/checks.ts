import type { z } from 'zod'
import type { ProblemCode } from '../problem.ts'

/** What a check of ours adds to a zod issue: a code of docs/problems.md, and the usual cure. */
export type Fault = { readonly code: ProblemCode; readonly hint?: string }
export type Context = z.core.$RefinementCtx

/** Adds an issue to the value that is being checked, or to a part of it at `path`. */
export function fault(
  context: Context,
  code: ProblemCode,
  message: string,
  hint?: string,
  path: readonly PropertyKey[] = []
): void {
  const params: Fault = hint === undefined ? { code } : { code, hint }
  context.addIssue({ code: 'custom', message, params, path: [...path] })
}
