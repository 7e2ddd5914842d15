/**
 * What outlives a panel and is no part of the document, such as a long experiment: it lives as long as its store, which
 * makes it when it is first asked for (`store.lasting(key)`). A key is a definition, not the thing itself: two stores
 * have two things.
 */
import type { LabTerms } from "./resolve.ts";

export interface Lasting<Value> {
  readonly create: (terms: LabTerms) => Value;
}

/** A key for something of a store's; equal only to itself. */
export function lasting<Value>(create: Lasting<Value>["create"]): Lasting<Value> {
  return { create };
}

/** What a store has of such things. */
export function createShelf(terms: LabTerms): <Value>(key: Lasting<Value>) => Value {
  const made = new Map<Lasting<unknown>, unknown>();
  return <Value>(key: Lasting<Value>) => {
    if (!made.has(key)) made.set(key, key.create(terms));
    return made.get(key) as Value;
  };
}
