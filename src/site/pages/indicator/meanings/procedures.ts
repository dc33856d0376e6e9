import type { Meanings } from './meaning.ts';

const FOUR_LEVELS =
  'Từ khoảng năm 2022 chỉ còn chia toàn trình và một phần, nên không so được với các năm sau.';
const FOUR_LEVELS_EN =
  'Since about 2022 there are only fully and partly online procedures, so it does not compare with later years.';

export const procedures: Meanings<'procedures'> = {
  announced: {
    vi: {
      counts:
        'Đếm loại việc, không đếm lượt người làm. Không gồm thủ tục đã bãi bỏ; một thủ tục làm ở nhiều cấp có thể được đếm ở mỗi cấp.',
      matters:
        'Thủ tục đã công bố thì ai cũng xem được trước cần giấy gì, chờ bao lâu, mất bao nhiêu tiền.',
    },
    en: {
      counts:
        'Counts kinds of procedure, not the times people go through them. Abolished procedures are left out; a procedure handled at several tiers may be counted at each of them.',
      matters:
        'Once a procedure is announced, anyone can see beforehand what papers it needs, how long it takes and what it costs.',
    },
  },
  total: {
    vi: {
      counts:
        'Đếm loại việc như nguồn gọi. Có thể gồm cả thủ tục của cơ quan ngành dọc hay thủ tục chưa công bố: nguồn không nói.',
      matters: 'Cho biết một nơi phải lo bao nhiêu loại việc, khi không có con số rõ nghĩa hơn.',
    },
    en: {
      counts:
        'Counts kinds of procedure as the source names them. It may take in procedures of central agencies in the province, or procedures not announced: the source does not say.',
      matters:
        'Shows how many kinds of business a place has to see to, where no figure with a clearer meaning exists.',
    },
  },
  one_stop: {
    vi: {
      counts:
        'Đếm loại việc được đưa ra một cửa. Không nói mỗi việc có bao nhiêu hồ sơ, cũng không nói làm nhanh hay chậm.',
      matters:
        'Thủ tục qua một cửa thì nộp và nhận tại một nơi, không phải tự đi từng phòng, từng cơ quan.',
    },
    en: {
      counts:
        'Counts kinds of procedure brought into the one-stop. It does not say how many cases each has, nor whether they are handled fast or slowly.',
      matters:
        'Papers for a one-stop procedure are filed and collected in one place, without going from office to office and from agency to agency yourself.',
    },
  },
  interlinked: {
    vi: {
      counts:
        'Đã nằm trong số thủ tục qua một cửa, không cộng thêm. Không gồm thủ tục do một cơ quan giải quyết trọn.',
      matters:
        'Một việc liên quan nhiều cơ quan, như khai sinh kèm bảo hiểm y tế, bạn chỉ phải nộp một lần.',
    },
    en: {
      counts:
        'Already among the procedures through the one-stop, not to be added to them. Procedures that a single agency handles in full are left out.',
      matters:
        'For business that concerns several agencies, such as registering a birth together with health insurance, you file only once.',
    },
  },
  at_centre: {
    vi: {
      counts:
        'Chỉ đếm thủ tục nhận tại trung tâm. Không gồm thủ tục nhận ở bộ phận một cửa của từng cơ quan hay của xã.',
      matters: 'Cho biết đến trung tâm thì làm được bao nhiêu loại việc tại cùng một nhà.',
    },
    en: {
      counts:
        'Counts only procedures received at the centre. Procedures received at the one-stop counters of single agencies or of communes are left out.',
      matters: 'Shows how many kinds of business can be done at the centre, in one building.',
    },
  },
  on_portal: {
    vi: {
      counts: 'Đếm thủ tục có tên trên cổng. Có tên chưa chắc đã nộp được qua mạng.',
      matters: 'Tra được ở nhà giấy tờ cần có và thời hạn trước khi đi nộp.',
    },
    en: {
      counts:
        'Counts procedures listed on the portal. A procedure that is listed cannot always be filed online.',
      matters:
        'You can look up at home what papers are needed and how long it takes before you go to file.',
    },
  },
  online_level_2: {
    vi: {
      counts: `Mức độ 2 là tải được mẫu đơn về in ra; vẫn phải đến nộp. ${FOUR_LEVELS}`,
      matters: 'Đỡ một lần đi lấy mẫu đơn, chưa đỡ được lần đi nộp.',
    },
    en: {
      counts: `Level 2 means that forms can be downloaded and printed; you still have to come to file. ${FOUR_LEVELS_EN}`,
      matters: 'Saves the trip to fetch a form, but not yet the trip to file it.',
    },
  },
  online_level_1_2: {
    vi: {
      counts: `Mức độ 1 là có thông tin trên mạng, mức độ 2 thêm mẫu đơn tải về; cả hai vẫn phải đến nộp. ${FOUR_LEVELS}`,
      matters: 'Đọc trước được cách làm, nhưng chưa nộp được từ nhà.',
    },
    en: {
      counts: `Level 1 means information online; level 2 adds forms to download. At either level you still have to come to file. ${FOUR_LEVELS_EN}`,
      matters: 'You can read beforehand how it is done, but cannot yet file from home.',
    },
  },
  online_level_3: {
    vi: {
      counts: `Mức độ 3 là nộp hồ sơ qua mạng, trả tiền và nhận kết quả tại nơi làm việc. Không gồm mức độ 4. ${FOUR_LEVELS}`,
      matters: 'Chỉ còn đi một lần, để trả tiền và lấy kết quả.',
    },
    en: {
      counts: `Level 3 means filing online, then paying and collecting the result at the office. Level 4 is left out. ${FOUR_LEVELS_EN}`,
      matters: 'Only one trip is left, to pay and collect the result.',
    },
  },
  online_level_4: {
    vi: {
      counts: `Mức độ 4 là nộp hồ sơ, trả tiền qua mạng, nhận kết quả qua mạng hoặc bưu chính. ${FOUR_LEVELS}`,
      matters: 'Làm được từ đầu đến cuối mà không phải đi.',
    },
    en: {
      counts: `Level 4 means filing and paying online and receiving the result online or by post. ${FOUR_LEVELS_EN}`,
      matters: 'It can be done from start to finish without a trip.',
    },
  },
  online_level_3_4: {
    vi: {
      counts: `Nguồn gộp hai mức độ nộp được hồ sơ qua mạng, không tách ra được. ${FOUR_LEVELS}`,
      matters: 'Số loại việc mà bạn có thể nộp hồ sơ từ nhà.',
    },
    en: {
      counts: `The source counts together the two levels at which papers can be filed online; they cannot be told apart. ${FOUR_LEVELS_EN}`,
      matters: 'The number of kinds of business for which you can file from home.',
    },
  },
  online_full: {
    vi: {
      counts:
        'Đếm loại việc có thể làm qua mạng, dù đã có ai làm hay chưa. Không gồm thủ tục chỉ làm một phần qua mạng.',
      matters: 'Những việc này không cần đến quầy lần nào.',
    },
    en: {
      counts:
        'Counts kinds of procedure that can be done online, whether or not anyone has done so yet. Procedures that are only partly online are left out.',
      matters: 'For these you never need to come to the counter.',
    },
  },
  online_partial: {
    vi: {
      counts: 'Có ít nhất một bước vẫn phải đến nơi. Không gồm thủ tục toàn trình.',
      matters: 'Bớt được một lần đi, nhưng nên hỏi trước bước nào vẫn phải đến.',
    },
    en: {
      counts:
        'At least one step still has to be done in person. Fully online procedures are left out.',
      matters: 'Saves one trip, but ask beforehand for which step you still have to come.',
    },
  },
  not_online: {
    vi: {
      counts: 'Đếm loại việc chỉ làm tại quầy hoặc qua bưu chính.',
      matters: 'Những việc này bạn vẫn phải sắp xếp thời gian để đi nộp.',
    },
    en: {
      counts: 'Counts kinds of procedure done only at the counter or by post.',
      matters: 'For these you still have to find the time to go and file.',
    },
  },
  eligible_full: {
    vi: {
      counts: 'Là đánh giá của nguồn về khả năng, không phải số thủ tục đang làm được qua mạng.',
      matters: 'So với số đã toàn trình thì biết còn bao nhiêu việc có thể đưa lên mạng.',
    },
    en: {
      counts:
        'This is what the source judges possible, not the number of procedures that can be done online now.',
      matters:
        'Set against the number that are fully online, it shows how many more could be put online.',
    },
  },
  services_on_portal: {
    vi: {
      counts: 'Một thủ tục có thể tách thành nhiều dịch vụ, nên số này thường lớn hơn số thủ tục.',
      matters:
        'Cho biết trên cổng có bao nhiêu mục để chọn; muốn biết bao nhiêu loại việc thì xem số thủ tục.',
    },
    en: {
      counts:
        'One procedure may be split into several services, so this figure is usually higher than the number of procedures.',
      matters:
        'Shows how many entries there are to choose from on the portal; for how many kinds of business there are, see the number of procedures.',
    },
  },
  services_level_1_2: {
    vi: {
      counts: `Dịch vụ chỉ cho xem thông tin hoặc tải mẫu đơn. ${FOUR_LEVELS}`,
      matters: 'Với những dịch vụ này, bạn vẫn phải đến nộp.',
    },
    en: {
      counts: `Services that only let you read information or download forms. ${FOUR_LEVELS_EN}`,
      matters: 'For these services you still have to come to file.',
    },
  },
  services_level_3: {
    vi: {
      counts: `Dịch vụ nộp được hồ sơ qua mạng, không gồm mức độ 4. ${FOUR_LEVELS}`,
      matters: 'Chỉ còn đi một lần, để trả tiền và lấy kết quả.',
    },
    en: {
      counts: `Services for which papers can be filed online; level 4 is left out. ${FOUR_LEVELS_EN}`,
      matters: 'Only one trip is left, to pay and collect the result.',
    },
  },
  services_level_4: {
    vi: {
      counts: `Dịch vụ làm trọn qua mạng, kể cả trả tiền. ${FOUR_LEVELS}`,
      matters: 'Làm được từ đầu đến cuối mà không phải đi.',
    },
    en: {
      counts: `Services done wholly online, payment included. ${FOUR_LEVELS_EN}`,
      matters: 'It can be done from start to finish without a trip.',
    },
  },
  decisions: {
    vi: {
      counts: 'Đếm văn bản, không đếm thủ tục: một quyết định có thể công bố hàng trăm thủ tục.',
      matters:
        'Luật đổi thì thủ tục phải được công bố lại; có quyết định thì bạn mới tra được cách làm mới.',
    },
    en: {
      counts: 'Counts documents, not procedures: one decision may announce hundreds of procedures.',
      matters:
        'When the law changes, procedures have to be announced again; only once there is a decision can you look up the new way.',
    },
  },
  announced_in_period: {
    vi: {
      counts:
        'Đếm lượt công bố trong kỳ, gồm cả bãi bỏ; không phải số thủ tục đang có. Một thủ tục sửa hai lần có thể được đếm hai lần.',
      matters: 'Số này lớn nghĩa là nhiều cách làm vừa đổi: nên xem lại giấy tờ cần nộp.',
    },
    en: {
      counts:
        'Counts announcements made in the period, abolitions included; it is not the number of procedures in force. A procedure amended twice may be counted twice.',
      matters:
        'A high figure means that many ways of doing things have just changed: look again at what papers to file.',
    },
  },
  new: {
    vi: {
      counts: 'Không gồm thủ tục cũ được sửa hay đổi tên.',
      matters: 'Có thêm loại việc mà trước đó chưa có cách làm chính thức.',
    },
    en: {
      counts: 'Older procedures that were amended or renamed are left out.',
      matters: 'There are kinds of business for which no official way existed before.',
    },
  },
  amended: {
    vi: {
      counts: 'Đếm cả sửa nhỏ lẫn sửa lớn. Không nói thủ tục trở nên dễ hơn hay khó hơn.',
      matters: 'Giấy tờ hoặc thời hạn có thể đã khác lần trước bạn làm.',
    },
    en: {
      counts:
        'Counts small and large amendments alike. It does not say whether the procedure became easier or harder.',
      matters: 'The papers or the time allowed may differ from the last time you did it.',
    },
  },
  abolished: {
    vi: {
      counts:
        'Bãi bỏ có thể vì không còn cần, hoặc vì nhập vào thủ tục khác: con số không phân biệt.',
      matters: 'Bớt loại việc phải làm, hoặc việc ấy nay mang tên khác.',
    },
    en: {
      counts:
        'A procedure may be abolished because it is no longer needed, or because it was merged into another: the figure does not tell them apart.',
      matters:
        'There are fewer kinds of business to do, or the same business now has another name.',
    },
  },
};
