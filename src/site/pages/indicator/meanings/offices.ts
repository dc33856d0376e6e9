import type { Meanings } from './meaning.ts';

export const offices: Meanings<'offices'> = {
  floor_area_m2: {
    vi: {
      counts: 'Có nguồn tính cả trụ sở, có nguồn chỉ tính nơi tiếp dân: xem ghi chú của từng số.',
      matters: 'Rộng hay chật là chỗ bạn đứng, ngồi chờ.',
    },
    en: {
      counts:
        'Some sources count the whole building, others only the room where people are received: see the note on each figure.',
      matters: 'Roomy or cramped, this is where you stand or sit and wait.',
    },
  },
  counters: {
    vi: {
      counts: 'Đếm quầy có mặt, không nói quầy nào đang có người ngồi.',
      matters: 'Nhiều quầy hơn thì có thể ít phải chờ hơn.',
    },
    en: {
      counts: 'Counts counters that are there; it does not say which of them are staffed.',
      matters: 'With more counters there may be less waiting.',
    },
  },
  staff: {
    vi: {
      counts:
        'Có thể gồm người do sở, ngành cử đến và người làm thuê dịch vụ: nguồn thường không tách.',
      matters: 'Là số người có thể tiếp bạn.',
    },
    en: {
      counts:
        'May include people sent by departments and people hired for services: sources usually do not tell them apart.',
      matters: 'This is how many people can attend to you.',
    },
  },
  departments_with_counter: {
    vi: {
      counts: 'Không gồm sở, ngành nhận hồ sơ tại trụ sở của mình.',
      matters: 'Cho biết đến trung tâm thì gặp được bao nhiêu cơ quan.',
    },
    en: {
      counts: 'Departments that take in cases at their own offices are left out.',
      matters: 'Shows how many agencies you can reach at the centre.',
    },
  },
  agencies_applying_one_stop: {
    vi: {
      counts: 'Đếm cơ quan có áp dụng, dù chỉ cho một phần thủ tục của mình.',
      matters: 'Cơ quan trong số này nhận và trả hồ sơ tại một nơi.',
    },
    en: {
      counts: 'Counts agencies that apply it, even if only to some of their procedures.',
      matters: 'An agency among these takes in cases and returns results in one place.',
    },
  },
  agencies_e_one_stop: {
    vi: {
      counts: 'Có phần mềm không có nghĩa mọi hồ sơ đều được nhập vào.',
      matters: 'Nơi dùng phần mềm thì bạn có thể tra hồ sơ đang ở đâu.',
    },
    en: {
      counts: 'Having the software does not mean that every case is entered in it.',
      matters: 'Where the software is used, you may be able to look up how far your case has got.',
    },
  },
  fields_served: {
    vi: {
      counts: 'Cách chia lĩnh vực khác nhau theo nơi và theo năm, nên khó so.',
      matters: 'Cho biết đến đó làm được những loại việc gì.',
    },
    en: {
      counts:
        'Fields are divided differently from place to place and from year to year, so this is hard to compare.',
      matters: 'Shows what kinds of business can be done there.',
    },
  },
  visitors_per_day: {
    vi: {
      counts: 'Thường là ước lượng; một người đến hai lần là hai lượt.',
      matters: 'Cho biết nơi ấy đông đến mức nào.',
    },
    en: {
      counts: 'Usually an estimate; a person who comes twice makes two visits.',
      matters: 'Shows how crowded the place gets.',
    },
  },
  kiosks: {
    vi: {
      counts: 'Đếm máy đặt tại nơi, không nói máy có chạy hay không.',
      matters: 'Tự tra được hồ sơ mà không phải hỏi.',
    },
    en: {
      counts: 'Counts the machines installed; it does not say whether they work.',
      matters: 'You can look up your case yourself without asking.',
    },
  },
};
