import type { Meanings } from './meaning.ts';

export const national: Meanings<'national'> = {
  value: {
    vi: {
      counts: 'Mỗi chỉ số đo một điều bằng thang riêng; điểm của hai chỉ số không so với nhau.',
      matters: 'Cho biết cả tỉnh, không phải riêng huyện hay xã của bạn.',
    },
    en: {
      counts:
        'Each index measures one thing on a scale of its own; the scores of two indices do not compare.',
      matters: 'It is about the whole province, not about your district or commune.',
    },
  },
  max: {
    vi: {
      counts: 'Là thang điểm, không phải kết quả; thang có thể đổi qua các năm.',
      matters: 'Có thang mới biết một số điểm là cao hay thấp.',
    },
    en: {
      counts: 'This is the scale, not a result; the scale may change over the years.',
      matters: 'Only with the scale can you tell whether a score is high or low.',
    },
  },
  rank: {
    vi: {
      counts: 'Hạng đổi có thể vì tỉnh khác đổi; không nói cách nhau bao xa.',
      matters: 'Dễ hiểu nhất khi so tỉnh mình với tỉnh khác, trong cùng chỉ số.',
    },
    en: {
      counts:
        'A rank may change because other provinces changed; it does not say how far apart they are.',
      matters:
        'It is easiest to understand when you set your province beside others in the same index.',
    },
  },
  rank_of: {
    vi: {
      counts: 'Có năm chỉ số không xếp mọi tỉnh, nên số này không phải lúc nào cũng bằng số tỉnh.',
      matters: 'Hạng 30 trong 34 khác hạng 30 trong 63.',
    },
    en: {
      counts:
        'In some years an index does not rank every province, so this figure is not always the number of provinces.',
      matters: '30th of 34 is not the same as 30th of 63.',
    },
  },
  rank_in_region: {
    vi: {
      counts: 'Chỉ so với các tỉnh mà nguồn coi là cùng vùng.',
      matters: 'Các tỉnh gần nhau có điều kiện giống nhau hơn, so với nhau dễ hơn.',
    },
    en: {
      counts: 'Compares only with the provinces that the source counts in the same region.',
      matters: 'Neighbouring provinces have more in common and are easier to compare.',
    },
  },
  region_of: {
    vi: {
      counts: 'Đếm các tỉnh mà nguồn coi là cùng vùng; cách chia vùng có thể khác nhau.',
      matters: 'Có tổng mới hiểu được thứ hạng trong vùng.',
    },
    en: {
      counts:
        'Counts the provinces that the source puts in the same region; regions may be drawn differently.',
      matters: 'Only with the total can a rank in the region be understood.',
    },
  },
};
