import { cpus, loadavg, totalmem } from 'node:os'

const cores = cpus().length
const gibibytes = Math.round(totalmem() / 2 ** 30)
const [busy = 0] = loadavg()
const date = new Date().toISOString().slice(0, 10)

/** What numbers were taken on, and whether somebody else used it meanwhile. */
export const machine = {
  date,
  node: process.version,
  cores,
  gibibytes,
  loadBefore: busy,
  words: `${date}, Node ${process.version.slice(1)}, ${cores} cores, ${gibibytes} GiB, load average ${busy.toFixed(1)} before the start`
}
