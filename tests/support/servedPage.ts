import type {} from "vitest";
import type { TestProject } from "vitest/node";
import { buildIfStale } from "../../src/tools/build.mjs";
import { servePage } from "../../src/tools/servePage.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the built page, ending in a slash: `inject("pageAddress")`. */
    pageAddress: string;
  }
}

/** Serves the built page, built anew when its sources have changed, on a free port for the browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  try {
    await buildIfStale("page");
  } catch (error) {
    // Thrown from here, it would keep the other rooms' tests from running too.
    console.error(error);
    project.provide("pageAddress", "about:the-page-could-not-be-built");
    return async () => {};
  }
  const page = await servePage({ port: 0 });
  project.provide("pageAddress", page.address);
  return page.close;
}
