import { badUnitId } from '../checks/cell/bad-id.ts';
import {
  id,
  oneOf,
  optionalDate,
  optionalOneOf,
  optionalReference,
  optionalText,
  position,
  reference,
  references,
  text,
} from '../columns.ts';
import { table } from '../table.ts';
import { PEER_GROUPS, UNIT_KINDS } from '../unit-kinds.ts';

export const units = table({
  name: 'units',
  title: { vi: 'Đơn vị', en: 'Units' },
  place: 'register',
  key: ['id'],
  columns: {
    id: id({ vi: 'Mã', en: 'Id' }, badUnitId),
    kind: oneOf(UNIT_KINDS, { vi: 'Loại', en: 'Kind' }),
    peer_group: optionalOneOf(PEER_GROUPS, { vi: 'Khối so sánh', en: 'Peer group' }),
    name_vi: text({ vi: 'Tên', en: 'Name (Vietnamese)' }),
    name_en: text({ vi: 'Tên tiếng Anh', en: 'Name (English)' }),
    short_vi: text({ vi: 'Tên ngắn', en: 'Short name (Vietnamese)' }),
    short_en: text({ vi: 'Tên ngắn tiếng Anh', en: 'Short name (English)' }),
    valid_from: optionalDate({ vi: 'Có từ', en: 'From' }),
    valid_to: optionalDate({ vi: 'Có đến', en: 'To' }),
    parent: optionalReference('units', { vi: 'Thuộc', en: 'Part of' }),
    predecessors: references('units', { vi: 'Đơn vị trước', en: 'Predecessors' }),
    successors: references('units', { vi: 'Đơn vị kế tiếp', en: 'Successors' }),
    basis: optionalText({ vi: 'Căn cứ', en: 'Legal basis' }),
    basis_en: optionalText({ vi: 'Căn cứ, tiếng Anh', en: 'Legal basis (English)' }),
    source: reference('sources', { vi: 'Nguồn', en: 'Source' }),
    tile_row: position({ vi: 'Hàng trên bản đồ ô', en: 'Tile row' }),
    tile_col: position({ vi: 'Cột trên bản đồ ô', en: 'Tile column' }),
  },
  identities: [],
});
