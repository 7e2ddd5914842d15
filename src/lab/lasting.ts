/**
 * State that outlives a panel and is no part of the document, such as a long experiment. It lives as long as its store,
 * which makes it at the first request (`store.lasting(key)`). A key is a definition, not the state itself: two stores
 * have two states.
 */
import type { LabTerms } from "./resolve.ts";

export interface Lasting<Value> {
  readonly create: (terms: LabTerms) => Value;
}

/** A key for one such state of a store; equal only to itself. */
export function lasting<Value>(create: Lasting<Value>["create"]): Lasting<Value> {
  return { create };
}

/** The states of this kind that a store holds. */
export function createShelf(terms: LabTerms): <Value>(key: Lasting<Value>) => Value {
  const made = new Map<Lasting<unknown>, unknown>();
  return <Value>(key: Lasting<Value>) => {
    if (!made.has(key)) made.set(key, key.create(terms));
    return made.get(key) as Value;
  };
}
