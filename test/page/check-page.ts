import { parseAddress } from '../../src/address/address.ts'
import type { Directory } from '../../src/directory/directory.ts'
import { accessibilityProblems } from './check-accessibility.ts'
import { guideProblems } from './check-guides.ts'
import { layoutProblems, openEverything, smallTargets } from './check-layout.ts'
import { expectedGuides, type ExpectedGuides } from './expected-guides.ts'
import { pathOf, type PlannedPage } from './plan.ts'
import type { Visit } from './visit.ts'

/** @returns what is wrong with a page of a provider */
export async function checkPage(
  { page, open, problems }: Visit,
  planned: PlannedPage,
  directory: Directory
): Promise<readonly string[]> {
  const opened = await open(pathOf(planned))
  const expected = await expectedFor(planned, directory)
  const guides = expected ? await guideProblems(page, planned.address, expected) : []
  await openEverything(page)
  return [
    ...opened,
    ...guides,
    ...(await layoutProblems(page)),
    ...(await smallTargets(page)),
    ...(await accessibilityProblems(page, planned.axe)),
    ...problems()
  ]
}

/** Undefined for a redirect, which has no guides. */
async function expectedFor(
  { address: text, protocol, device }: PlannedPage,
  directory: Directory
): Promise<ExpectedGuides | undefined> {
  const address = parseAddress(text)
  const found = await directory.find({ address, host: 'localhost' })
  if (!address || !found.ok) throw new Error(`${text} is served by nobody`)
  const { provider } = found.value
  return provider.redirect === undefined
    ? expectedGuides(provider, address, protocol, device)
    : undefined
}

/** @returns what is wrong with a page that is a form */
export async function checkForm(
  { page, open, problems }: Visit,
  path: string,
  status: number,
  hasAxe: boolean
): Promise<readonly string[]> {
  const opened = await open(path, status)
  await openEverything(page)
  return [
    ...opened,
    ...(await layoutProblems(page)),
    ...(await smallTargets(page)),
    ...(await accessibilityProblems(page, hasAxe ? ['light', 'dark'] : [])),
    ...problems()
  ]
}
