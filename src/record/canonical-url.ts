import normalizeUrl from 'normalize-url';

/**
 * Parameters by which links are followed up, and which do not change what is shown. Lists of this kind: Firefox's query
 * stripping, the filter list of ClearURLs.
 */
const TRACKING = [
  /^utm_/i,
  /^(?:fb|g|d|ms|y|ys|tw|tt|li_)clid$/i,
  /^(?:gbraid|wbraid|gclsrc|_ga|_gl|igshid?|ig_rid|si|spm|scid|s_cid|s_kwcid|cmpid|icid|ncid|ocid|smid|smtyp|partner|rss)$/i,
  /^(?:mc_[ce]id|mkt_tok|vero_id|wickedid|oly_(?:anon|enc)_id|__s|_hsenc|_hsmi|hsctatracking|ref_src|ref_url|ns_mchannel)$/i,
  /^(?:at_(?:medium|campaign|custom\d|link.*|format|ptr_name)|pk_|mtm_|matomo_|piwik_|wt_|ito$|xtor$|cmp$|feature$)/i,
  // Pages for phones.
  /^(?:amp|outputtype|nohtml|m)$/i,
];

const MOBILE_HOST = /^(?:www\.)?(?:m|mobile|amp)\.(?=[^.]+\.[^.])/;
const AMP_PATH = /(?:\/amp\/?|[./]amp(?:\.html?)?\/?)$/i;
const AMP_FOLDER = /^\/amp\//i;
/** `https://www.google.com/amp/s/www.example.org/page` */
const GOOGLE_AMP = /^\/amp\/(s\/)?(.+)$/;
/** `https://www-example-org.cdn.ampproject.org/c/s/www.example.org/page` */
const AMP_CACHE = /^\/[a-z]\/(s\/)?(.+)$/;

/**
 * The URL of an article in the form in which all of its links are the same: without the scheme, `www.`, `m.` and `amp.`,
 * the AMP page or cache, tracking parameters and the fragment. It is for comparison: there need not be a page at it.
 *
 * @returns `example.org/talks-resume?page=2`; null if it is no URL, or there is none.
 */
export function canonicalUrl(url: string | undefined): string | null {
  if (url === undefined) return null;
  try {
    // What is stripped can lay open more of its kind: a cache of a cache, an empty query behind an empty path.
    let canonical = url;
    for (let next = strippedOnce(url); next !== canonical; next = strippedOnce(next)) canonical = next;
    return canonical;
  } catch {
    return null;
  }
}

function strippedOnce(url: string): string {
  return stripped(new URL(withoutCache(new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(url) ? url : `https://${url}`))));
}

function stripped(url: URL): string {
  url.hostname = url.hostname.replace(/\.$/, '').replace(MOBILE_HOST, '');
  url.pathname = url.pathname.replace(AMP_FOLDER, '/').replace(AMP_PATH, '') || '/';
  const isRoute = /^#!?\//.test(url.hash);
  const normalized = normalizeUrl(url.href, {
    forceHttps: true,
    stripProtocol: true,
    stripHash: !isRoute,
    stripWWW: true,
    stripAuthentication: true,
    removeQueryParameters: TRACKING,
    removeDirectoryIndex: [/^index\.[a-z]+$/],
    removeExplicitPort: true,
    sortQueryParameters: true,
  });
  // Of the query "/", normalizing leaves the question mark.
  return normalized.replace(/\/?\?$/, '');
}

function withoutCache(url: URL): string {
  const isGoogle = /(?:^|\.)google\.[a-z.]+$/.test(url.hostname);
  const isCache = url.hostname.endsWith('.cdn.ampproject.org');
  const [, , page] = (isGoogle ? GOOGLE_AMP : isCache ? AMP_CACHE : NEVER).exec(url.pathname) ?? [];
  return page === undefined ? url.href : `https://${page}${url.search}`;
}

const NEVER = /(?!)/;
