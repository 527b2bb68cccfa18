import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { formats } from '../src/formats/all.ts'
import { makeApp } from './fixtures.ts'

type Parameter = { readonly name: string; readonly in: string; readonly required?: boolean }
type Operation = {
  readonly operationId: string
  readonly parameters: readonly Parameter[]
  readonly responses: Readonly<Record<string, { content?: Record<string, { schema: AnySchema }> }>>
}
type Description = { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> }

const app = makeApp()
const response = await app.request('https://example.com/openapi.json')
const description = (await response.json()) as Description
const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ method, path, operation }))
)

/** What is no question about mail settings. */
const ASIDE = ['GET /openapi.json', 'GET /health/live']

/** Paths of other software. */
const UNLISTED = formats().flatMap(({ routes }) =>
  routes.filter(({ isUnlisted }) => isUnlisted).map(({ method, path }) => `${method} ${path}`)
)

/** What a path answers, as it says itself when asked for something else. */
async function methodsAt(path: string): Promise<readonly string[]> {
  const answer = await app.request(path, { method: 'PROPFIND' })
  const allowed = answer.headers.get('allow')?.split(', ') ?? []
  return allowed.filter(method => method !== 'HEAD')
}

test('every route is described unless it is unlisted, and every description is routed', async () => {
  const routed: string[] = []
  for (const { method, path } of app.routes) {
    const name = path.replace(/:(\w+)/g, '{$1}')
    const methods = method === 'ALL' ? await methodsAt(path) : [method]
    routed.push(...methods.map(each => `${each} ${name}`))
  }
  const described = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`)
  expect(routed.sort()).toEqual([...described, ...ASIDE, ...UNLISTED].sort())
})

test('operations have names of their own', () => {
  const names = operations.map(({ operation }) => operation.operationId)
  expect(
    names.filter((name, i) => names.indexOf(name) !== i || !/^[a-z][a-z0-9-]*$/.test(name))
  ).toEqual([])
})

test('a path and its parameters name the same', () => {
  for (const { path, operation } of operations) {
    const named = operation.parameters.filter(parameter => parameter.in === 'path')
    expect(named.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? [])
    expect(named.every(({ required }) => required === true)).toBe(true)
  }
})

test('no parameter stands twice', () => {
  for (const { operation } of operations) {
    const names = operation.parameters.map(parameter => `${parameter.in} ${parameter.name}`)
    expect(new Set(names).size).toBe(names.length)
  }
})

// The parts of OpenAPI 3.1 that we write, and nothing else.
const text = { type: 'string', minLength: 1 }
const closed = (properties: Record<string, object>, ...optional: string[]): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter(key => !optional.includes(key)),
  additionalProperties: false
})
const content = {
  type: 'object',
  minProperties: 1,
  propertyNames: { pattern: '^[a-z]+/[a-z0-9.+-]+$' },
  additionalProperties: closed({ schema: { type: 'object' } })
}
const operation = closed(
  {
    tags: { type: 'array', items: text },
    operationId: text,
    summary: text,
    description: text,
    parameters: {
      type: 'array',
      items: closed(
        {
          name: text,
          in: { enum: ['path', 'query'] },
          description: text,
          required: { type: 'boolean' },
          schema: { type: 'object' }
        },
        'description',
        'required'
      )
    },
    requestBody: closed({ required: { type: 'boolean' }, content }),
    responses: {
      type: 'object',
      minProperties: 1,
      propertyNames: { pattern: '^[1-5](\\d\\d|XX)$' },
      additionalProperties: closed({ description: text, content }, 'content')
    }
  },
  'requestBody'
)
const OPENAPI = closed({
  openapi: { type: 'string', pattern: '^3\\.1\\.\\d+$' },
  info: closed({
    title: text,
    version: text,
    description: text,
    license: closed({ name: text, identifier: text })
  }),
  paths: {
    type: 'object',
    propertyNames: { pattern: '^/' },
    additionalProperties: closed({ get: operation, post: operation }, 'get', 'post')
  }
})

test('the description is OpenAPI 3.1', () => {
  const validate = new Ajv2020().compile(OPENAPI)
  validate(description)
  expect(validate.errors).toBeNull()
})

test('a good answer has the type that the format says it has', () => {
  const types = formats().map(({ name, media }) => [name, media.type.split(';')[0]])
  const described = operations.map(({ operation: { operationId, responses } }) => [
    operationId,
    ...Object.keys(responses['200']?.content ?? {})
  ])
  expect(
    described.filter(
      ([id, ...said]) =>
        !types.some(([name, type]) => id?.startsWith(`${name}-`) && said.join() === type)
    )
  ).toEqual([])
})

/** `unknown-domain.404.json` */
const isRefusal = (file: string): boolean => /\.\d{3}\.json$/.test(file)

describe('the schema of /api/settings', () => {
  const folder = new URL('../src/formats/api/golden/', import.meta.url)
  const documents = readdirSync(folder)
    .filter(file => !isRefusal(file))
    .map(file => ({
      file,
      document: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Readonly<
        Record<string, unknown>
      >
    }))
  const validate = compile(
    description.paths['/api/settings']?.get?.responses['200']?.content?.['application/json']?.schema
  )

  test.each(documents)('fits $file', ({ document }) => {
    validate(document)
    expect(validate.errors).toBeNull()
  })

  const full = documents.find(({ file }) => file === 'full.example.json')?.document ?? {}

  test.each([
    ['at the top', { ...full, stray: 1 }],
    ['of the provider', { ...full, provider: { id: 'x', name: 'x', shortName: 'x', stray: 1 } }],
    ['of a server', { ...full, incoming: [{ ...(full.incoming as object[])[0], stray: 1 }] }],
    ['of Exchange', { ...full, exchange: { stray: 'https://example.com/' } }]
  ])('refuses an unknown key %s', (_, document) => {
    expect(validate(document)).toBe(false)
  })

  test.each(Object.keys(full))('knows what %s is made of', key => {
    expect(validate({ ...full, [key]: 42 })).toBe(false)
  })
})

/** Strict: a word in the schema that JSON Schema does not know is an error. */
function compile(schema: AnySchema | undefined): ValidateFunction {
  return new Ajv2020({ strict: true, formats: { uri: value => URL.canParse(value) } }).compile(
    schema ?? false
  )
}
