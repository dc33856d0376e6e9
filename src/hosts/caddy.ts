import { isText, type HostRules, type PathRule } from './rules.ts';

/** A site of Caddy, which fetches its own certificate for the name. */
export function caddyFile(
  { base, always, byPath, types, missing }: HostRules,
  { folder, site }: { folder: string; site: string },
): string {
  const inside = missing.slice(base.length - 1);
  return `${site} {
  header {
${always.map(({ name, value }) => `    ${name} "${value}"`).join('\n')}
  }
  header -Server
${byPath.map((rule, at) => ruleOf(rule, at)).join('\n')}
${typeRules(types)}
${base === '/' ? '' : `  redir ${base.slice(0, -1)} ${base} permanent\n`}  handle_path ${base}* {
    root * "${folder}"
    # Caddy 2.6 thêm dấu / cuối mà bỏ mất phần sau dấu ?, thí dụ những gì đã chọn để so sánh.
    @asked {
      not path */ //*
      expression {query} != ""
      file {path}/index.html
    }
    redir @asked ${base.slice(0, -1)}{path}/?{query} permanent
    # Caddy 2.6 đáp mọi yêu cầu ghi hay xóa như đã làm xong.
    @written not method GET HEAD
    header @written Allow "GET, HEAD"
    respond @written 405
    file_server {
      precompressed br zstd gzip
      hide .htaccess _headers _redirects
    }
    encode zstd gzip
  }
  handle {
    error 404
  }
  handle_errors {
    # Tiêu đề của tệp được hỏi vẫn còn ở đây; đây là trang khác.
    header {
${byPath.map(ofMissing).join('\n')}
      Content-Type "${types['html'] ?? ''}; charset=utf-8"
      -Server
    }
    root * "${folder}"
    rewrite * ${inside}
    file_server {
      precompressed br zstd gzip
      status {err.status_code}
    }
    encode zstd gzip
  }
}
`;
}

function ruleOf(rule: PathRule, at: number): string {
  const matcher = `@rule${String(at)}`;
  const paths = rule.paths.map((path) => (path.endsWith('/') ? `${path}*` : path)).join(' ');
  return [
    `  ${matcher} path ${paths}`,
    ...(rule.otherwise === null
      ? []
      : [
          `  @not${String(at)} not path ${paths}`,
          `  header @not${String(at)} ${rule.header} "${rule.otherwise}"`,
        ]),
    `  header ${matcher} ${rule.header} "${rule.value}"`,
  ].join('\n');
}

function ofMissing({ header, otherwise }: PathRule): string {
  return otherwise === null ? `      -${header}` : `      ${header} "${otherwise}"`;
}

/** Types that Caddy does not know by itself, or knows without their letters. */
function typeRules(types: HostRules['types']): string {
  return Object.entries(types)
    .filter(([end, type]) => isText(type) && end !== 'html')
    .map(
      ([end, type]) =>
        `  @${end} path *.${end}\n  header @${end} Content-Type "${type}; charset=utf-8"`,
    )
    .join('\n');
}
