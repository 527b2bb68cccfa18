import type { Workbench } from '../built/workbench.ts'

export type Node = { readonly version: string; readonly path: string }

/** The Node of the image. */
const IMAGE = '24'

export const thisNode: Node = { version: process.versions.node, path: process.execPath }

/** This Node, and the image's where it can be had. */
export async function nodesHere(bench: Workbench): Promise<readonly Node[]> {
  const other = await imageNode(bench)
  return other && other.path !== thisNode.path ? [thisNode, other] : [thisNode]
}

/** The image's Node; undefined where it cannot be had. */
export async function imageNode(bench: Workbench): Promise<Node | undefined> {
  if (thisNode.version.startsWith(`${IMAGE}.`)) return thisNode
  const tell =
    'console.log(JSON.stringify({ version: process.versions.node, path: process.execPath }))'
  const { code, stdout } = await bench.run('npx', ['-y', `node@${IMAGE}`, '-e', tell], {
    timeout: 120_000
  })
  const last = stdout.trim().split('\n').at(-1) ?? ''
  return code === 0 && last.startsWith('{') ? (JSON.parse(last) as Node) : undefined
}
