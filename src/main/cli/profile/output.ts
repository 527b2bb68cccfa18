/** Where many files go. */
export type Outlet = {
  readonly add: (name: string, bytes: Uint8Array) => Promise<void>
  /** All files have been added; none can be seen before. */
  readonly finish: () => Promise<void>
  /** Leaves nothing of what was begun. */
  readonly abandon: () => Promise<void>
}
