import { count, optionalReference, since } from '../columns.ts';
import { table } from '../table.ts';
import { closing, scoped, statementPeriod, unit } from './common.ts';
import { announcement, online, procedure, service, serviceAt } from './procedure-counts.ts';

/**
 * Procedures counted at a date (stock) or announced in a period (flow).
 * Duty to announce and to handle through the one-stop: Decree 63/2010/NĐ-CP,
 * Decree 61/2018/NĐ-CP, Decree 118/2025/NĐ-CP.
 */
export const procedures = table({
  name: 'procedures',
  title: { vi: 'Thủ tục hành chính', en: 'Administrative procedures' },
  place: 'yearly',
  key: ['unit', 'period', 'field', 'scope', 'source'],
  columns: {
    unit,
    period: statementPeriod,
    field: optionalReference('fields', { vi: 'Lĩnh vực', en: 'Field' }),
    ...scoped,
    announced: procedure(
      'Thủ tục đã công bố',
      'Procedures announced',
      'Số thủ tục hành chính đã được công bố và còn hiệu lực vào thời điểm nêu.',
      'Administrative procedures announced and in force at the date given.',
      {
        basis: { vi: 'Nghị định 63/2010/NĐ-CP, Điều 14', en: 'Decree 63/2010/NĐ-CP, Article 14' },
      },
    ),
    total: since(
      2026,
      procedure(
        'Tổng số thủ tục',
        'Procedures in all',
        'Số thủ tục hành chính của một cấp hoặc một nơi mà nguồn nêu, không nói đó có phải là số đã công bố hay không.',
        'Procedures of a tier or a place as a source counts them, without saying whether they are those announced.',
      ),
    ),
    one_stop: procedure(
      'Thủ tục qua một cửa',
      'Procedures through the one-stop',
      'Số thủ tục được tiếp nhận và trả kết quả theo cơ chế một cửa.',
      'Procedures received and returned through the one-stop mechanism.',
      {
        whole: 'announced',
        basis: {
          vi: 'Nghị định 61/2018/NĐ-CP, Điều 3 khoản 1',
          en: 'Decree 61/2018/NĐ-CP, Article 3, clause 1',
        },
      },
    ),
    interlinked: procedure(
      'Thủ tục qua một cửa liên thông',
      'Procedures through the interlinked one-stop',
      'Số thủ tục mà nhiều cơ quan cùng giải quyết, người dân chỉ đến một nơi.',
      'Procedures handled by several agencies while the citizen goes to one place.',
      {
        whole: 'one_stop',
        basis: { vi: 'Nghị định 61/2018/NĐ-CP, Điều 3', en: 'Decree 61/2018/NĐ-CP, Article 3' },
      },
    ),
    at_centre: procedure(
      'Thủ tục tại trung tâm hành chính công',
      'Procedures at a public service centre',
      'Số thủ tục được tiếp nhận tại trung tâm phục vụ hành chính công.',
      'Procedures received at a public administration service centre.',
      { whole: 'announced' },
    ),
    on_portal: procedure(
      'Thủ tục trên cổng dịch vụ công',
      'Procedures on the service portal',
      'Số thủ tục có trên cổng dịch vụ công hoặc hệ thống một cửa điện tử của tỉnh.',
      'Procedures listed on the service portal or the electronic one-stop system.',
    ),
    online_level_2: online('Trực tuyến mức độ 2', 'Online at level 2', 'mức độ 2', 'level 2'),
    online_level_1_2: online(
      'Trực tuyến mức độ 1 và 2',
      'Online at levels 1 and 2',
      'mức độ 1 và 2',
      'levels 1 and 2',
    ),
    online_level_3: online('Trực tuyến mức độ 3', 'Online at level 3', 'mức độ 3', 'level 3'),
    online_level_4: online('Trực tuyến mức độ 4', 'Online at level 4', 'mức độ 4', 'level 4'),
    online_level_3_4: online(
      'Trực tuyến mức độ 3 và 4',
      'Online at levels 3 and 4',
      'mức độ 3 và 4',
      'levels 3 and 4',
    ),
    online_full: procedure(
      'Trực tuyến toàn trình',
      'Fully online',
      'Số thủ tục làm được hoàn toàn qua mạng, từ nộp hồ sơ đến nhận kết quả.',
      'Procedures that can be done online from filing to result.',
    ),
    online_partial: procedure(
      'Trực tuyến một phần',
      'Partly online',
      'Số thủ tục làm được một phần qua mạng.',
      'Procedures that can be done partly online.',
    ),
    not_online: since(
      2026,
      procedure(
        'Chưa cung cấp trực tuyến',
        'Not offered online',
        'Số thủ tục chưa được cung cấp trực tuyến, dù toàn trình hay một phần.',
        'Procedures not offered online, neither fully nor partly.',
      ),
    ),
    eligible_full: since(
      2026,
      procedure(
        'Đủ điều kiện làm trực tuyến toàn trình',
        'Eligible to be fully online',
        'Số thủ tục mà nguồn cho là đủ điều kiện cung cấp trực tuyến toàn trình, dù đã cung cấp hay chưa.',
        'Procedures that the source calls eligible to be fully online, whether or not they are offered so yet.',
      ),
    ),
    services_on_portal: since(
      2026,
      service(
        'Dịch vụ công trên cổng',
        'Services on the portal',
        'Số dịch vụ công trực tuyến có trên cổng của tỉnh. Nguồn đếm dịch vụ chứ không đếm thủ tục, nên hai số không so được với nhau.',
        'Online services on the portal of the province. The source counts services, not procedures: the two do not compare.',
      ),
    ),
    services_level_1_2: since(2026, serviceAt('mức độ 1 và 2', 'levels 1 and 2')),
    services_level_3: since(2026, serviceAt('mức độ 3', 'level 3')),
    services_level_4: since(2026, serviceAt('mức độ 4', 'level 4')),
    decisions: count({
      label: { vi: 'Quyết định công bố', en: 'Announcement decisions' },
      definition: {
        vi: 'Số quyết định công bố thủ tục hành chính ban hành trong kỳ.',
        en: 'Decisions announcing procedures issued in the period.',
      },
      unit: { vi: 'quyết định', en: 'decisions' },
      better: 'neither',
      flow: true,
    }),
    announced_in_period: announcement(
      'Thủ tục công bố trong kỳ',
      'Procedures announced in the period',
      'Số thủ tục được công bố trong kỳ, gồm mới, sửa đổi và bãi bỏ.',
      'Procedures announced in the period: new, amended and abolished.',
    ),
    new: announcement(
      'Công bố mới',
      'Newly announced',
      'Số thủ tục được công bố lần đầu trong kỳ.',
      'Procedures announced for the first time in the period.',
      'announced_in_period',
    ),
    amended: announcement(
      'Sửa đổi, thay thế',
      'Amended or replaced',
      'Số thủ tục được sửa đổi, bổ sung hoặc thay thế trong kỳ.',
      'Procedures amended or replaced in the period.',
      'announced_in_period',
    ),
    abolished: announcement(
      'Bãi bỏ',
      'Abolished',
      'Số thủ tục bị bãi bỏ trong kỳ.',
      'Procedures abolished in the period.',
      'announced_in_period',
    ),
    ...closing,
  },
  tier: 'shared',
  identities: [
    { kind: 'at-most', less: ['one_stop'], more: 'announced' },
    { kind: 'at-most', less: ['one_stop'], more: 'total' },
    { kind: 'at-most', less: ['interlinked'], more: 'one_stop' },
    { kind: 'at-most', less: ['at_centre'], more: 'announced' },
    { kind: 'at-most', less: ['online_full', 'online_partial'], more: 'announced' },
    { kind: 'sum', total: 'announced_in_period', parts: ['new', 'amended'], also: ['abolished'] },
    {
      kind: 'sum',
      total: 'on_portal',
      parts: ['online_level_1_2', 'online_level_3', 'online_level_4'],
    },
    {
      kind: 'sum',
      total: 'on_portal',
      parts: ['online_full', 'online_partial', 'not_online'],
    },
    { kind: 'at-most', less: ['eligible_full'], more: 'on_portal' },
    {
      kind: 'sum',
      total: 'services_on_portal',
      parts: ['services_level_1_2', 'services_level_3', 'services_level_4'],
    },
    { kind: 'tiers', column: 'announced' },
    { kind: 'tiers', column: 'one_stop' },
    { kind: 'tiers', column: 'total' },
  ],
});
