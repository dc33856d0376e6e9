import { isText, type HostRules, type PathRule } from './rules.ts';

/** `.htaccess` for Apache 2.4, at the root of the site: where only files can be uploaded, this is the way in. */
export function apacheFile({ always, byPath, types, missing }: HostRules): string {
  const texts = [...new Set(Object.values(types).filter(isText))];
  return `Options -Indexes
DirectoryIndex index.html
ErrorDocument 403 ${missing}
ErrorDocument 404 ${missing}
AddDefaultCharset utf-8
${Object.entries(types)
  .map(([end, type]) => `AddType ${isText(type) ? `"${type}; charset=utf-8"` : type} .${end}`)
  .join('\n')}

<IfModule mod_alias.c>
  # Apache đáp POST như đã nhận. TRACE chỉ máy chủ tắt được, bằng TraceEnable off.
  <If "%{REQUEST_METHOD} !~ m#^(GET|HEAD)$#">
    Redirect 405 "/"
  </If>
</IfModule>

<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${texts.join(' ')}
</IfModule>

<IfModule mod_headers.c>
  # mod_deflate thêm "-gzip" vào ETag rồi không nhận ra nữa: bỏ đi thì 304 mới có.
  RequestHeader edit* If-None-Match "-gzip\\"" "\\""
${always.map(({ name, value }) => `  Header always set ${name} "${value}"`).join('\n')}
${byPath.map(headerLines).join('\n')}
</IfModule>

<FilesMatch "^(\\.htaccess|_headers|_redirects)$">
  Require all denied
</FilesMatch>
`;
}

function headerLines({ header, paths, value, otherwise }: PathRule): string {
  const pattern = paths.map((path) => path.replaceAll('.', '\\.')).join('|');
  return [
    ...(otherwise === null ? [] : [`  Header always set ${header} "${otherwise}"`]),
    `  <If "%{REQUEST_URI} =~ m#^(${pattern})#">`,
    `    Header always set ${header} "${value}"`,
    '  </If>',
  ].join('\n');
}
