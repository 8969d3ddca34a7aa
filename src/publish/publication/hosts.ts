/** What tells web servers how to give the files of a published folder. Each is read by one kind of server only. */

/** Seconds that a name which keeps its place may be used without asking. */
const SHORT = 'public, max-age=300, must-revalidate';
/** For names that bear a hash or a full version: what stands under them never changes. */
const LONG = 'public, max-age=31536000, immutable';

const HASHED = String.raw`\.[0-9a-f]{8}\.json(\.(br|gz))?$`;
const VERSIONED = String.raw`widgets/[0-9]+\.[0-9]+\.[0-9]+[^/]*/`;

/** The recipes by path, for the paths that are published. */
export function hostFiles(published: Iterable<string>): Map<string, string> {
  const paths = [...published].sort();
  return new Map([
    ['.htaccess', HTACCESS],
    ['nginx.conf', NGINX],
    ['web.config', WEB_CONFIG],
    ['_headers', headers(paths)],
  ]);
}

const HTACCESS = `# Apache: what pages of other sites need in order to read this folder. Needs AllowOverride All (or FileInfo and Options).
AddType text/javascript .js
AddType application/json .json
AddType application/ld+json .jsonld
AddType text/css .css
AddType text/plain .sig
AddCharset utf-8 .js .json .jsonld .html .css .txt .sig
<IfModule mod_headers.c>
  Header set Access-Control-Allow-Origin "*"
  Header set X-Content-Type-Options "nosniff"
  Header set Cache-Control "${SHORT}"
  <FilesMatch "${HASHED}">
    Header set Cache-Control "${LONG}"
  </FilesMatch>
  <If "%{REQUEST_URI} =~ m#/${VERSIONED}#">
    Header set Cache-Control "${LONG}"
  </If>
</IfModule>
# The compressed copies, for browsers that take them.
<IfModule mod_rewrite.c>
  <IfModule mod_headers.c>
    RewriteEngine On
    RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
    RewriteCond %{REQUEST_FILENAME}.br -f
    RewriteRule ^(.+)$ $1.br [QSA,L,E=no-gzip:1]
    RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
    RewriteCond %{REQUEST_FILENAME}.gz -f
    RewriteRule ^(.+)$ $1.gz [QSA,L,E=no-gzip:1]
    <FilesMatch "\\.js\\.(br|gz)$">
      ForceType text/javascript
    </FilesMatch>
    <FilesMatch "\\.json\\.(br|gz)$">
      ForceType application/json
    </FilesMatch>
    <FilesMatch "\\.html\\.(br|gz)$">
      ForceType text/html
    </FilesMatch>
    <FilesMatch "\\.css\\.(br|gz)$">
      ForceType text/css
    </FilesMatch>
    <FilesMatch "\\.(txt|sig)\\.(br|gz)$">
      ForceType text/plain
    </FilesMatch>
    <FilesMatch "\\.br$">
      RemoveLanguage .br
      Header set Content-Encoding br
      Header append Vary Accept-Encoding
    </FilesMatch>
    <FilesMatch "\\.gz$">
      RemoveEncoding .gz
      Header set Content-Encoding gzip
      Header append Vary Accept-Encoding
    </FilesMatch>
  </IfModule>
</IfModule>
`;

const ALWAYS = `add_header Access-Control-Allow-Origin "*" always;
  add_header X-Content-Type-Options "nosniff" always;`;

const NGINX = `# nginx: include this file inside the location that serves this folder, with its own path:
#
#   location /passerelle/ {
#     include /var/www/html/passerelle/nginx.conf;
#   }
#
# With the module for Brotli (Debian: libnginx-mod-http-brotli-static), add: brotli_static on;
gzip_static on;
gzip_vary on;
types {
  text/html html;
  text/javascript js;
  application/json json;
  application/ld+json jsonld;
  text/css css;
  image/svg+xml svg;
  text/plain txt sig;
}
charset utf-8;
charset_types text/html text/javascript application/json application/ld+json text/css text/plain;
${ALWAYS.replaceAll('\n  ', '\n')}
add_header Cache-Control "${SHORT}";
location ~ "(${HASHED.replace('(\\.(br|gz))?', '')}|/${VERSIONED})" {
  ${ALWAYS}
  add_header Cache-Control "${LONG}";
}
location ~ "/(\\.htaccess|web\\.config|nginx\\.conf|_headers|passerelle-build\\.json)$" {
  return 404;
}
`;

const WEB_CONFIG = `<?xml version="1.0" encoding="utf-8"?>
<!-- IIS: what pages of other sites need in order to read this folder. -->
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".js" />
      <mimeMap fileExtension=".js" mimeType="text/javascript; charset=utf-8" />
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json; charset=utf-8" />
      <remove fileExtension=".jsonld" />
      <mimeMap fileExtension=".jsonld" mimeType="application/ld+json; charset=utf-8" />
      <remove fileExtension=".sig" />
      <mimeMap fileExtension=".sig" mimeType="text/plain" />
      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="0.00:05:00" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <add name="Access-Control-Allow-Origin" value="*" />
        <add name="X-Content-Type-Options" value="nosniff" />
      </customHeaders>
    </httpProtocol>
    <urlCompression doStaticCompression="true" />
  </system.webServer>
</configuration>
`;

/** Netlify and Cloudflare Pages know no pattern for a hash: each lasting name is listed. */
function headers(paths: readonly string[]): string {
  const isVersioned = new RegExp(`^${VERSIONED}`);
  const isHashed = new RegExp(HASHED);
  const folders = new Set(paths.flatMap((path) => isVersioned.exec(path)?.[0] ?? []));
  const lasting = [
    ...[...folders].map((folder) => `/${folder}*`),
    ...paths.filter((path) => isHashed.test(path) && !/\.(br|gz)$/.test(path)).map((path) => `/${path}`),
  ];
  const kept = paths.filter((path) =>
    /^(feed\.json|(index|frame|accessibility|audit)(\.\w+)?\.html)|^widgets\/v\d+\//.test(path),
  );
  const block = (path: string, cache: string): string => `${path}\n  Cache-Control: ${cache}\n`;
  return [
    '# Netlify, Cloudflare Pages and those who read the same file.\n',
    '/*\n  Access-Control-Allow-Origin: *\n  X-Content-Type-Options: nosniff\n',
    ...kept.filter((path) => !/\.(br|gz)$/.test(path)).map((path) => block(`/${path}`, SHORT)),
    ...(paths.some((path) => path.startsWith('fragments/')) ? [block('/fragments/*', SHORT)] : []),
    ...lasting.map((path) => block(path, LONG)),
  ].join('');
}
