import { DuckDBInstance } from '@duckdb/node-api';
import { load } from 'cheerio';
import { parquetReadObjects } from 'hyparquet';
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCsv } from '../../src/data/csv/csv.ts';
import { sha256 } from '../../src/editions/checksum.ts';
import { launchChromium } from '../browser/chromium.ts';
import { serve } from '../browser/serve.ts';
import { visit } from '../browser/visit.ts';

/** A province that was built: what it is called, and the folder in which `dist/` lies. */
interface Built {
  province: string;
  folder: string;
}

interface Step {
  name?: string;
  run?: string;
}

const { jobs } = parse(readFileSync('.github/workflows/country.yml', 'utf8')) as {
  jobs: Record<string, { steps: Step[] }>;
};

const withRsync = spawnSync('rsync', ['--version']).error === undefined;

/**
 * The steps of the workflow for a country, as GitHub runs them, but for the builds of the provinces, which are there; and
 * what they make. The tests stand in their order.
 */
export function countryOf(desk: string, built: () => Built[]): void {
  const provinces = join(desk, 'provinces');
  const host = join(desk, 'host');
  const site = join(provinces, 'dist');
  const list = join(provinces, 'provinces.csv');
  let server: Awaited<ReturnType<typeof serve>>;
  const country = (file: string) => readFileSync(join(site, file), 'utf8');

  beforeAll(async () => {
    for (const folder of [provinces, host]) mkdirSync(folder);
    writeFileSync(join(host, '404.html'), 'Không có');
    server = await serve(host);
    const lines = built().map(({ province }) => `${province},${server.origin}/${province}`);
    writeFileSync(list, ['province,address', ...lines, ''].join('\n'));
    for (const { province, folder } of built())
      symlinkSync(resolve(folder), join(provinces, province));
  });
  afterAll(() => {
    server.stop();
  });

  /** A step of a job, with what GitHub would put into its environment. */
  async function step(job: string, name: string, env: Record<string, string> = {}) {
    const own = jobs[job]?.steps.find((one) => one.name === name);
    const given = { PROVINCES: provinces, TARGET: host, HOST: `${server.origin}/`, ...env };
    return run('bash', ['-eo', 'pipefail', '-c', own?.run ?? 'false'], given);
  }

  it('the workflow has a job for each province of the list', async () => {
    const output = join(desk, 'output');
    await step('list', 'Read which provinces there are', { GITHUB_OUTPUT: output });
    expect(readFileSync(output, 'utf8')).toBe('names=["may-trang","song-trong","song-may"]\n');
  });

  it.skipIf(!withRsync)(
    'each job puts its folder on the host, and takes away what is no more',
    async () => {
      mkdirSync(join(host, 'may-trang'));
      writeFileSync(join(host, 'may-trang/cu.html'), 'năm ngoái');
      for (const province of ['may-trang', 'song-trong']) {
        await step('province', 'Publish its folder', { PROVINCE: province });
        const files = (folder: string) => globSync('**', { cwd: folder }).sort();
        expect(files(join(host, province))).toEqual(files(join(provinces, province, 'dist')));
      }
    },
  );

  it('the site of all is built from what the host serves, and from nothing else', async () => {
    // The sample is large: it lies at the host without having been copied.
    for (const { province, folder } of built()) {
      const place = join(host, province);
      if (!existsSync(place)) symlinkSync(resolve(folder, 'dist'), place);
    }
    const { stdout } = await step('country', 'Build the site of all');
    expect(stdout).toContain('Xong: 3 tỉnh');
    if (withRsync) await step('country', 'Publish it beside them');
    else
      for (const name of globSync('*', { cwd: site }))
        symlinkSync(join(site, name), join(host, name));
    expect(existsSync(join(host, 'song-trong/index.html'))).toBe(true);
  });

  it('a second time it has the same bytes', async () => {
    const again = join(desk, 'again');
    await run(process.execPath, [
      ...['src/cli/country.ts', '--from', list, '--address', `${server.origin}/`, '--to', again],
    ]);
    expect(sumsOf(again)).toEqual(sumsOf(site));
  });

  it('every link of its pages leads to something that is served', () => {
    const pages = globSync('**/*.html', { cwd: site });
    const links = pages.flatMap((page) => {
      const $ = load(country(page));
      const found = $('a[href], link[href]')
        .get()
        .map((link) => $(link).attr('href') ?? '');
      return found.map((href) => new URL(href, `${server.origin}/${page}`));
    });
    const dead = links.filter(({ origin, pathname }) => {
      const file = join(host, pathname, pathname.endsWith('/') ? 'index.html' : '');
      return origin !== server.origin || !existsSync(file);
    });
    expect([pages.length, dead.map(({ href }) => href)]).toEqual([2 * (3 + 2), []]);
  });

  it('it shows how many figures each province has for each year, and says what is made up', () => {
    const $ = load(country('index.html'));
    const cell = $('td a[href$="/song-trong/2019/"]');
    expect(cell.attr('aria-label')).toBe('Tỉnh Sông Trong, năm 2019: 6 số liệu');
    expect($('aside').text()).toMatch(/^Dữ liệu mẫu/);
    expect($('th[scope=row] small')).toHaveLength(3);
    expect(country('du-lieu/datapackage.json')).toContain('DỮ LIỆU MẪU: mọi số liệu của may-trang');
  });

  it('its tables are what its description says, and Parquet has the cells of the CSV', async () => {
    const { resources } = JSON.parse(country('du-lieu/datapackage.json')) as {
      resources: { name: string; path: string; hash: string; rowCount?: number }[];
    };
    for (const { path, hash } of resources) {
      expect(`sha256:${sha256(readFileSync(join(site, 'du-lieu', path)))}`).toBe(hash);
    }
    for (const { name, path, rowCount } of resources.filter((one) => one.path.endsWith('.csv'))) {
      const reading = readCsv({ file: path, bytes: readFileSync(join(site, 'du-lieu', path)) });
      if (!reading.ok) throw new Error(`${path} cannot be read`);
      const { header, rows } = reading.table;
      const bytes = new Uint8Array(readFileSync(join(site, 'du-lieu', `${name}.parquet`)));
      const objects = await parquetReadObjects({ file: bytes.buffer });
      expect([path, objects.length]).toEqual([path, rowCount]);
      const cells = objects.map((row) => header.map((column) => String(row[column] ?? '')));
      expect(cells).toEqual(rows.map((row) => row.cells));
    }
  });

  it('DuckDB answers the question that the page shows, from the file that it names', async () => {
    const question = load(country('du-lieu/index.html'))('pre').text();
    const file = join(site, 'du-lieu/figures.parquet');
    const connection = await (await DuckDBInstance.create()).connect();
    const answer = await connection.runAndReadAll(question.replace(/'http[^']+'/, `'${file}'`));
    const scores = answer
      .getRowObjectsJson()
      .find((row) => row['province'] === 'song-trong' && row['indicator'] === 'scores.score');
    expect(scores?.['highest']).toBe('88.0000');
  });

  it('a unit is found in any province; without script there are lists, and no field', async () => {
    await using browser = {
      it: await launchChromium(),
      [Symbol.asyncDispose]: async () => browser.it.close(),
    };
    await using visited = await visit(browser.it, `${server.origin}/`);
    await visited.page.locator('#ten').pressSequentially('doi che');
    const answer = visited.page.locator('#tim li').filter({ hasText: 'Huyện Đồi Chè' });
    expect(await answer.locator('a').getAttribute('href')).toBe(
      `${server.origin}/song-trong/don-vi/doi-che/`,
    );
    expect(visited.faults).toEqual([]);
    await using plain = await visit(browser.it, `${server.origin}/en/`, {
      javaScriptEnabled: false,
    });
    expect(await plain.page.locator('#ten').isVisible()).toBe(false);
    expect(await plain.page.locator('main a[href$="/tinh/song-trong/"]').count()).toBe(2);
  });

  it('a province that cannot be reached is named, and the old site stays', async () => {
    const before = sumsOf(site);
    writeFileSync(list, `${readFileSync(list, 'utf8')}khong-co,${server.origin}/khong-co/\n`);
    const failed = await step('country', 'Build the site of all').catch((error: unknown) => error);
    expect(String(failed)).toContain('/khong-co/du-lieu/datapackage.json\n  Không đọc được:');
    expect(sumsOf(site)).toEqual(before);
  });
}

/** Without waiting for it in the way that would keep the server from answering. */
function run(program: string, args: string[], env: Record<string, string> = {}) {
  return new Promise<{ stdout: string; stderr: string }>((done, failed) => {
    execFile(program, args, { env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      if (error) failed(new Error(stderr));
      else done({ stdout, stderr });
    });
  });
}

function sumsOf(folder: string): string[] {
  return globSync('**/*.*', { cwd: folder })
    .sort()
    .map((file) => `${file} ${sha256(readFileSync(join(folder, file)))}`);
}
