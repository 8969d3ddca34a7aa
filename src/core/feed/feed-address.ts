/** What is fetched for a feed's address: a folder (`https://…/feed/`) stands for the feed.json in it. */
export function feedFile(address: URL): URL {
  const url = new URL(address);
  url.hash = '';
  if (url.pathname.endsWith('/')) url.pathname += 'feed.json';
  return url;
}

/** The signature stands beside feed.json; what the address asks for besides (`?v=2`) stays behind its name. */
export function signatureFile(feed: URL): URL {
  const url = new URL(feed);
  url.pathname += '.sig';
  return url;
}
