import { jsonSchema } from '../../provider-file/schema/schema.ts'
import { EXIT_SUCCESS, type Io } from './io.ts'

/** `mailsetup schema`: prints the JSON Schema of provider files. Editors find it by a file's first line, or in their settings. */
export function schema(io: Io): number {
  io.stdout(`${JSON.stringify(jsonSchema(), null, 2)}\n`)
  return EXIT_SUCCESS
}
