import type { Route, Format } from '../formats/format.ts'

/** Of the interface. The version of the program is not public: it would reveal known vulnerabilities. */
const INTERFACE_VERSION = '1'

/** The OpenAPI 3.1 description of every listed route of every format. test/openapi.test.ts compares it with the replies. */
export function openapi(formats: readonly Format[]): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const format of formats) {
    for (const route of format.routes.filter(({ isUnlisted }) => !isUnlisted)) {
      const path = route.path.replace(/:(\w+)/g, '{$1}')
      paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(format, route) }
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Mailsetup',
      version: INTERFACE_VERSION,
      description: 'Mail settings for every mail program. Autodiscover paths are read in any case.',
      license: { name: 'MIT', identifier: 'MIT' }
    },
    paths
  }
}

function operation(format: Format, route: Route): object {
  return {
    tags: [format.name],
    operationId: `${format.name}-${route.method}-${route.path}`
      .replace(/[^A-Za-z0-9]+/g, '-')
      .toLowerCase(),
    summary: format.summary,
    description: `Asked by ${route.clients}.`,
    parameters: [...pathParameters(route), ...queryParameters(route)],
    ...(route.method === 'POST'
      ? { requestBody: { required: true, content: { 'text/xml': { schema: TEXT } } } }
      : {}),
    responses: {
      200: {
        description: format.summary,
        content: { [mediaType(format)]: { schema: format.media.schema ?? TEXT } }
      },
      '4XX': {
        description: 'The request is not one of this format, or the domain is not served'
      },
      503: { description: 'The domain cannot be looked up at the moment; see Retry-After' }
    }
  }
}

const TEXT = { type: 'string' }

function mediaType({ media }: Format): string {
  return media.type.split(';', 1)[0] ?? media.type
}

function pathParameters({ path }: Route): object[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: TEXT
  }))
}

function queryParameters({ parameters = {} }: Route): object[] {
  return Object.entries(parameters).map(([name, description]) => ({
    name,
    in: 'query',
    description,
    schema: TEXT
  }))
}
