import { defineConfig } from 'vitest/config'

/** For stryker: each room's own tests must notice what is changed in it. */
export default defineConfig({
  test: { include: ['src/{address,markup,formats}/**/*.test.ts'] }
})
