/** What the types refuse, checked by tsc: an unused `@ts-expect-error` is an error itself. */
import { expect, expectTypeOf, test } from 'vitest'
import { settings } from '../../test/samples.ts'
import { fillDomain } from './fill.ts'
import type {
  Dn,
  DnTemplate,
  Host,
  HostTemplate,
  Text,
  TextTemplate,
  Url,
  UrlTemplate
} from './kinds.ts'
import type { Provider, ProviderTemplate, Server, ServerTemplate } from './settings.ts'

/** As renderers are: they write a host and a name into a document. */
const render = ({ name, incoming }: Provider): string => `${name}: ${incoming[0]?.host}`

test('a renderer does not take a template, in which {domain} is not filled in', () => {
  const { provider, template, domain } = settings()
  expect(render(provider)).toBe('Example Mail: imap.example.com')
  expect(render(fillDomain(template, domain))).toBe(render(provider))
  // @ts-expect-error a template is not a provider
  render(template)
  // @ts-expect-error nor are its servers those of a provider
  render({ ...provider, incoming: template.incoming })
  // @ts-expect-error nor is a provider a template, which would be filled in a second time
  fillDomain(provider, domain)
})

test('a text that is filled in and its template are different types, in both directions', () => {
  expectTypeOf<HostTemplate>().not.toExtend<Host>()
  expectTypeOf<Host>().not.toExtend<HostTemplate>()
  expectTypeOf<UrlTemplate>().not.toExtend<Url>()
  expectTypeOf<Url>().not.toExtend<UrlTemplate>()
  expectTypeOf<DnTemplate>().not.toExtend<Dn>()
  expectTypeOf<Dn>().not.toExtend<DnTemplate>()
  expectTypeOf<TextTemplate>().not.toExtend<Text>()
  expectTypeOf<Text>().not.toExtend<TextTemplate>()
  expectTypeOf<ServerTemplate>().not.toExtend<Server>()
  expectTypeOf<ProviderTemplate>().not.toExtend<Provider>()
  expectTypeOf<Provider>().not.toExtend<ProviderTemplate>()
})

test('text is not a host, and plain text is neither', () => {
  expectTypeOf<Text>().not.toExtend<Host>()
  expectTypeOf<Url>().not.toExtend<Host>()
  expectTypeOf<string>().not.toExtend<Host>()
  expectTypeOf<string>().not.toExtend<Text>()
})
