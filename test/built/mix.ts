import type { Question } from './ask.ts'
import { numbers, shuffled } from './names.ts'
import type { Folder } from './provider-folder.ts'
import { autoconfig, autodiscover, profile } from './questions.ts'

/** Each of so many people at a domain of their own, in three parts by what they ask; a third more of unknown domains. */
export function manyPeople({ domains }: Folder): readonly Question[] {
  const next = numbers(3)
  const people = domains.map(domain => `person${next(1_000_000)}@${domain}`)
  const nobodies = people.slice(0, people.length / 3).map(person => person.replace('@', '@not-'))
  return shuffled(mix(people, nobodies), 4)
}

const KINDS = [autoconfig, autodiscover, profile]

/** The four kinds in equal parts: of one person each kind, of many one kind each. */
export function mix(people: readonly string[], nobodies: readonly string[]): Question[] {
  const ofPeople =
    people.length === 1
      ? KINDS.map(kind => kind(people[0] ?? ''))
      : people.map((person, i) => (KINDS[i % KINDS.length] ?? autoconfig)(person))
  return [...ofPeople, ...nobodies.map(autoconfig)]
}
