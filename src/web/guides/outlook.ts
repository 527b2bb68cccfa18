import { html } from '../../markup/markup.ts'
import { interpolate, orderedList } from '../interpolate.ts'
import type { Guide, GuideInput } from './guide.ts'

/** Outlook for Windows from Office, up to version 2024. */
export function classicOutlook(input: GuideInput): Guide {
  const { outlook } = input.context.messages
  const file = html`<a href="${input.registryLink}" download>outlook.reg</a>`
  return {
    title: outlook.classicTitle,
    body: html`${orderedList(outlook.classicSteps, input.values)}
      <p class="note">${interpolate(outlook.microsoftLookup)}</p>
      <p class="note">${interpolate(outlook.registryFile, { ...input.values, file })}</p>`
  }
}

/** The Outlook that comes with Windows. */
export function newOutlook(input: GuideInput): Guide {
  return cloudOutlook(input.context.messages.outlook.newTitle, input)
}

export function outlookForMac(input: GuideInput): Guide {
  return cloudOutlook(input.context.messages.outlook.macTitle, input)
}

/** Both have the same dialogs, and keep the password and a copy of the mail on Microsoft's servers. */
function cloudOutlook(title: string, { context: { messages }, values }: GuideInput): Guide {
  const { newSteps, microsoftLookup, cloudCopy } = messages.outlook
  return {
    title,
    body: html`${orderedList(newSteps, values)}
      <p class="note">${interpolate(microsoftLookup)}</p>
      <p class="note">${interpolate(cloudCopy)}</p>`
  }
}
