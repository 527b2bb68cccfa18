/** For `--protocol`, and for a column of a CSV file. */
export { ACCOUNTS } from '../../../formats/apple/index.ts'
