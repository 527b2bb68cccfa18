import { jsonSchema } from '../../provider-file/schema/schema.ts'
import { GOOD, type Io } from './io.ts'

/** `mailsetup schema`: for the modeline of provider files, and editors' settings. */
export function schema(io: Io): number {
  io.stdout(`${JSON.stringify(jsonSchema(), null, 2)}\n`)
  return GOOD
}
