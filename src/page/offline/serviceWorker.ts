/**
 * Keeps all files of one version of the page, and gives them in place of the network. The next version is fetched beside
 * it and waits: until the reader asks for it, or no tab of the page is open any more.
 */
import { precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst } from "workbox-strategies";

/** Every file of this version but {@link former}; a revision where the name does not tell the content. Of the build. */
declare const OUTBID_FILES: { readonly url: string; readonly revision: string | null }[];

/** Engines of former models, which most readers never need. */
const former = /\/worker-\d+\.\d+[^/]*\.js$/;

precacheAndRoute([...OUTBID_FILES], { ignoreURLParametersMatching: [/./] });
// They are kept once they have been asked for.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && former.test(url.pathname),
  new CacheFirst({ cacheName: `outbid-former-${location.pathname}` }),
);

addEventListener("message", ({ data }: MessageEvent<{ readonly type?: unknown } | null>) => {
  // By this name the page's own library asks.
  if (data?.type === "SKIP_WAITING") void (self as unknown as { skipWaiting(): Promise<void> }).skipWaiting();
});
