import { perProvider } from '../settings/document-template.ts'
import type { Provider, ProviderTemplate, Settings } from '../settings/settings.ts'
import type { Language } from '../settings/language.ts'
import { languageFor, messagesFor, messagesWith, type Messages } from './messages.ts'
import type { PageQuestion } from './request.ts'

/** What every part of one page depends on. */
export type PageContext = {
  /** Undefined where no provider here serves the domain. */
  readonly provider: Provider | undefined
  /** The same provider as its file declares it. What is made once for each provider is kept by this value. */
  readonly template: ProviderTemplate | undefined
  /** Its protocol is one that the provider offers, or undefined. */
  readonly question: PageQuestion
  readonly language: Language
  readonly messages: Messages
}

/**
 * The page is in the first language that there are messages for: of those that the visitor prefers, then of the provider's,
 * then English.
 */
export function pageContext(settings: Settings | undefined, question: PageQuestion): PageContext {
  const { provider, template } = settings ?? {}
  const language =
    languageFor([...question.visitor.languages, ...(provider?.languages ?? [])]) ?? 'en'
  const protocol = provider?.incoming.find(
    server => server.protocol === question.protocol
  )?.protocol
  return {
    provider,
    template,
    question: { ...question, protocol },
    language,
    messages: template?.wording?.[language]
      ? ownMessages(template, language)
      : messagesFor(language)
  }
}

const ownMessages = perProvider(
  ({ wording }, language: Language) => messagesWith(wording?.[language] ?? {}, language),
  language => language
)
