/**
 * Fetches every part of the page that was not needed yet, so that an open page works on when the connection goes or a newer
 * page takes its files away.
 */
import { ifAllowed } from "../../engine/ifAllowed.ts";
import { keepOffline } from "./keepOffline.tsx";

/** The files of a page's `list`, one after another, and only while nothing else is asked; what fails is fetched when it is needed. */
export async function fetchRest(list = "files.json"): Promise<void> {
  const saves = ifAllowed(() => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData);
  if (saves) return;
  // Whom a service worker serves has all parts already.
  const isKept = ifAllowed(() => navigator.serviceWorker.controller !== null) === true;
  if (!isKept) await fetchParts(list);
  document.documentElement.dataset.fetched = "";
  await keepOffline();
}

async function fetchParts(list: string): Promise<void> {
  const here = new URL(list, document.baseURI);
  const names: unknown = await fetch(here).then(
    (response) => (response.ok ? response.json() : []),
    () => [],
  );
  for (const name of Array.isArray(names) ? names.map(String) : []) {
    const { href } = new URL(name, here);
    if (name.endsWith(".css")) await fetchSheet(href);
    else await import(/* @vite-ignore */ href).catch(() => undefined);
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** As the page itself would put it there. */
function fetchSheet(href: string): Promise<unknown> {
  if ([...document.styleSheets].some((sheet) => sheet.href === href)) return Promise.resolve();
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  return new Promise((done) => {
    link.onload = done;
    link.onerror = done;
    document.head.append(link);
  });
}
