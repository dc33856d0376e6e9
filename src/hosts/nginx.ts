import { isText, type HostRules, type PathRule } from './rules.ts';

/**
 * A server of nginx, to be included in its `http` block. Headers stand at the server alone, with values that maps
 * choose: `add_header` within a location would drop all that stand outside of it. An empty value is not sent.
 */
export function nginxFile(
  { base, always, byPath, types, missing }: HostRules,
  { folder, name, port }: { folder: string; name: string; port: number },
): string {
  const texts = [...new Set(Object.values(types).filter(isText))];
  return lines(
    ...byPath.map(mapOf),
    'server {',
    `  listen ${String(port)};`,
    '  # Tên miền có địa chỉ IPv6 (bản ghi AAAA) thì bỏ dấu # ở dòng dưới; không thì nhiều người đọc gặp trang khác của máy chủ.',
    `  # listen [::]:${String(port)};`,
    `  server_name ${name};`,
    '  server_tokens off;',
    '  absolute_redirect off;',
    '  index index.html;',
    `  error_page 403 404 =404 ${missing};`,
    '',
    '  types {',
    ...Object.entries(types).map(([end, type]) => `    ${type} ${end};`),
    '  }',
    '  default_type text/plain;',
    '  charset utf-8;',
    `  charset_types ${texts.filter((type) => type !== 'text/html').join(' ')};`,
    '',
    '  # .gz nằm sẵn cạnh mỗi tệp chữ; tệp nào không có thì nén khi gửi.',
    '  gzip_static on;',
    '  gzip on;',
    '  gzip_vary on;',
    `  gzip_types ${texts.filter((type) => type !== 'text/html').join(' ')};`,
    '',
    ...always.map(({ name: header, value }) => `  add_header ${header} "${value}" always;`),
    ...byPath.map(({ header }) => `  add_header ${header} ${variableOf(header)} always;`),
    '',
    `  location ${base} {`,
    `    alias "${folder}/";`,
    '  }',
    `  location ~ ^${asPattern(base)}_(?:headers|redirects)$|/\\.(?!well-known/) {`,
    '    return 404;',
    '  }',
    ...(base === '/' ? [] : besides(base)),
    '}',
  );
}

/** What stands beside the site is not of nginx either: its own page of welcome. */
function besides(base: string): string[] {
  return [
    `  location = ${base.slice(0, -1)} {`,
    `    return 301 ${base}$is_args$args;`,
    '  }',
    '  location / {',
    '    return 404;',
    '  }',
  ];
}

function mapOf({ header, paths, value, otherwise }: PathRule): string {
  return lines(
    `map $uri ${variableOf(header)} {`,
    `  default "${otherwise ?? ''}";`,
    ...paths.map((path) => `  "~^${asPattern(path)}" "${value}";`),
    '}',
  );
}

function asPattern(path: string): string {
  return path.replaceAll('.', '\\.');
}

function variableOf(header: string): string {
  return `$site_${header.toLowerCase().replaceAll('-', '_')}`;
}

function lines(...all: string[]): string {
  return all.map((line) => (line.endsWith('\n') ? line : `${line}\n`)).join('');
}
