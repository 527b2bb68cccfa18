import type { Page } from 'playwright-core'
import type { ExpectedGuides, NamedServer } from './expected-guides.ts'

type FoundGuide = {
  readonly id: string
  readonly steps: number
  /** What is in each list of values to enter. */
  readonly lists: readonly (readonly string[])[]
  /** Every value to type. */
  readonly values: readonly string[]
}
type FoundGuides = {
  readonly guides: readonly FoundGuide[]
  readonly hasWarning: boolean
  /** Is the warning before the first button and the first list of values? */
  readonly isWarningFirst: boolean
}

const READ_GUIDES = `(() => {
  const texts = (e, selector) => [...e.querySelectorAll(selector)].map(found => found.textContent)
  const warning = document.querySelector('.guides > .danger')
  const first = document.querySelector('.guides .button, .guides .values')
  return {
    guides: [...document.querySelectorAll('.guides > .best, .guides > .guide > .body')].map(guide => ({
      id: guide.id,
      steps: guide.querySelectorAll('ol > li').length,
      lists: [...guide.querySelectorAll('.values')].map(list => texts(list, 'code')),
      values: texts(guide, 'code')
    })),
    hasWarning: warning !== null,
    isWarningFirst: !first || !warning || Boolean(warning.compareDocumentPosition(first) & 4)
  }
})()`

/** @returns steps that cannot work, what a guide does not name though it must, and guides that are missing */
export async function guideProblems(
  page: Page,
  address: string,
  expected: ExpectedGuides
): Promise<readonly string[]> {
  const { guides, hasWarning, isWarningFirst } = await page.evaluate<FoundGuides>(READ_GUIDES)
  const ids = guides.map(({ id }) => id)
  return [
    ...ids.filter(id => !expected.ids.includes(id)).map(id => `${id} cannot work`),
    ...expected.ids.filter(id => !ids.includes(id)).map(id => `${id} is missing`),
    ...guides.flatMap(guide =>
      valueProblems(guide, address, expected).map(problem => `${guide.id}: ${problem}`)
    ),
    ...(hasWarning === expected.isUnencrypted ? [] : [`warning of no encryption: ${hasWarning}`]),
    ...(isWarningFirst ? [] : ['the warning comes after a button or a setting'])
  ]
}

function valueProblems(
  { steps, lists, values }: FoundGuide,
  address: string,
  { servers, exchange }: ExpectedGuides
): readonly string[] {
  const known = [address, exchange, ...servers.flatMap(valuesOf)]
  return [
    ...values.filter(value => !known.includes(value)).map(value => `it names ${value}`),
    ...(servers.length === 0 && exchange === undefined && steps > 0 ? [`${steps} steps`] : []),
    ...lists
      .filter(list => exchange === undefined && !isOfOneServer(list, servers))
      .map(list => `no server has ${list.join(', ')}`),
    ...missingValues(lists, values, servers)
  ]
}

function valuesOf({ host, port, login }: NamedServer): readonly (string | undefined)[] {
  return [host, port, login]
}

/** A host with its port and its user name; a list without a host has only ports (Apple Mail). */
function isOfOneServer(list: readonly string[], servers: readonly NamedServer[]): boolean {
  if (!servers.some(({ host }) => list.includes(host)))
    return list.every(value => servers.some(({ port }) => port === value))
  return servers.some(
    server =>
      list.includes(server.host) &&
      list.every(value => valuesOf(server).includes(value)) &&
      (server.login === undefined || list.includes(server.login))
  )
}

/** A guide that names one server names the other, and each port that is not usual. */
function missingValues(
  lists: readonly (readonly string[])[],
  values: readonly string[],
  servers: readonly NamedServer[]
): readonly string[] {
  if (lists.length === 0) return []
  const named = servers.filter(({ host }) => values.includes(host))
  return [
    ...(servers.length === 0 || named.some(server => server.isIncoming)
      ? []
      : ['no server for reading']),
    ...(servers.length === 0 || named.some(server => !server.isIncoming)
      ? []
      : ['no server for sending']),
    ...named
      .filter(({ port, hasUsualPort }) => !hasUsualPort && !values.includes(port))
      .map(({ host, port }) => `it does not name port ${port} of ${host}`)
  ]
}
