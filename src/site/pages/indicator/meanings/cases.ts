import type { Meanings } from './meaning.ts';

const AS_PRINTED =
  'Là số nguồn in. Tỷ lệ chúng tôi tính lại từ các số hồ sơ, nếu có, đứng cạnh chúng.';
const AS_PRINTED_EN =
  'The figure is as the source prints it. The share that we work out from the numbers of cases, where there is one, stands beside those numbers.';

export const cases: Meanings<'cases'> = {
  total: {
    vi: {
      counts: 'Một người nộp hai lần là hai hồ sơ. Gồm cả hồ sơ còn lại từ kỳ trước.',
      matters: 'Là khối việc mà nơi ấy phải làm trong kỳ; các số khác nên đọc bên cạnh số này.',
    },
    en: {
      counts:
        'A person who files twice makes two cases. Cases left from the period before are included.',
      matters:
        'This is the volume of work the place had in the period; read the other figures beside it.',
    },
  },
  received_online: {
    vi: {
      counts: 'Chỉ đếm lần nộp đầu. Hồ sơ nộp qua mạng vẫn có thể phải bổ sung giấy tại quầy.',
      matters: 'Nhiều người nộp được từ nhà là dấu hiệu cách nộp qua mạng dùng được.',
    },
    en: {
      counts:
        'Counts the first filing only. For a case filed online, papers may still have to be added at the counter.',
      matters: 'When many people can file from home, it is a sign that filing online works.',
    },
  },
  received_direct: {
    vi: {
      counts:
        'Gồm cả hồ sơ mà cán bộ quét và nhập giúp tại quầy, nếu nơi ấy đếm như vậy: nguồn thường không nói.',
      matters: 'Cho biết bao nhiêu lượt vẫn phải đi, phải chờ tại quầy hoặc gửi bưu điện.',
    },
    en: {
      counts:
        'Includes cases that staff scan and enter for people at the counter, where the place counts them so: sources usually do not say.',
      matters:
        'Shows how often people still have to go and wait at the counter, or send their papers by post.',
    },
  },
  carried_over: {
    vi: {
      counts: 'Gồm cả hồ sơ chưa đến hạn, nên không phải đều là hồ sơ chậm.',
      matters: 'Số này tăng dần qua các kỳ thì việc đang dồn lại.',
    },
    en: {
      counts: 'Includes cases not yet due, so not all of them are slow.',
      matters: 'If it rises from period to period, work is piling up.',
    },
  },
  received_new: {
    vi: {
      counts: 'Không gồm hồ sơ còn lại từ kỳ trước, cũng không gồm lượt đến hỏi mà chưa nộp.',
      matters:
        'Cho biết nơi ấy đông hay vắng; đông hơn thì một lần trễ cũng chạm đến nhiều người hơn.',
    },
    en: {
      counts:
        'Cases left from the period before are not included, nor are visits to ask without filing.',
      matters: 'Shows how busy the place is; the busier it is, the more people each delay touches.',
    },
  },
  resolved: {
    vi: {
      counts: 'Không nói kết quả là đồng ý hay từ chối, trước hạn hay trễ hạn.',
      matters: 'Là số người đã có câu trả lời. Muốn biết có đúng hẹn không thì xem số trễ hạn.',
    },
    en: {
      counts: 'Does not say whether the answer was yes or no, nor whether it came early or late.',
      matters:
        'This is how many people have had an answer. To know whether it came on time, see the number resolved late.',
    },
  },
  early: {
    vi: {
      counts:
        'Trước hạn một giờ hay mười ngày đều đếm như nhau. Báo cáo cũ thường gộp vào đúng hạn.',
      matters: 'Bạn có thể nhận kết quả sớm hơn ngày ghi trên giấy hẹn.',
    },
    en: {
      counts:
        'An hour early and ten days early count alike. Older reports usually count these as on time.',
      matters: 'You may receive your result before the date on your appointment slip.',
    },
  },
  on_time: {
    vi: {
      counts:
        'Chỉ gồm hồ sơ trả vào đúng ngày hẹn; muốn biết số không trễ thì cộng thêm hồ sơ trước hạn.',
      matters: 'Ngày ghi trên giấy hẹn là ngày có thể tin được.',
    },
    en: {
      counts:
        'Only cases returned on the very date appointed; for all that were not late, add those resolved early.',
      matters: 'The date on the appointment slip is one that can be relied on.',
    },
  },
  on_time_or_early: {
    vi: {
      counts:
        'Không gồm hồ sơ đang giải quyết mà đã quá hạn: chúng chưa có kết quả nên không nằm ở đây.',
      matters: 'Là số người không phải chờ quá ngày hẹn.',
    },
    en: {
      counts:
        'Pending cases that are already overdue are left out: they have no result yet, so they are not here.',
      matters: 'This is how many people did not have to wait beyond the appointed date.',
    },
  },
  late: {
    vi: {
      counts: 'Trễ một ngày hay một năm đều đếm như nhau. Không gồm hồ sơ quá hạn mà chưa xong.',
      matters: 'Mỗi hồ sơ trễ là một người phải chờ, có khi phải đi lại thêm lần nữa.',
    },
    en: {
      counts:
        'A day late and a year late count alike. Overdue cases that are not yet finished are left out.',
      matters: 'Every late case is a person who had to wait, and perhaps to come again.',
    },
  },
  cancelled: {
    vi: {
      counts: 'Nguồn thường không tách hồ sơ bị trả lại với hồ sơ do người nộp rút.',
      matters: 'Số này cao có thể vì giấy tờ cần nộp khó hiểu, nhiều người phải làm lại từ đầu.',
    },
    en: {
      counts:
        'Sources usually do not tell cases sent back from cases withdrawn by those who filed them.',
      matters:
        'A high figure may mean that it is hard to understand what papers to file, and that many people have to start again.',
    },
  },
  pending: {
    vi: {
      counts: 'Gồm cả hồ sơ còn hạn lẫn hồ sơ quá hạn, vào ngày kết thúc kỳ.',
      matters: 'Là số người đang chờ kết quả vào ngày ấy.',
    },
    en: {
      counts:
        'Includes both cases not yet due and overdue cases, as at the last day of the period.',
      matters: 'This is how many people were waiting for a result on that day.',
    },
  },
  pending_in_time: {
    vi: {
      counts: 'Còn hạn vào ngày kết thúc kỳ; về sau vẫn có thể trễ.',
      matters: 'Những người này đang chờ, nhưng chưa quá ngày hẹn.',
    },
    en: {
      counts: 'Not yet due on the last day of the period; they may still become late.',
      matters: 'These people are waiting, but not yet beyond the appointed date.',
    },
  },
  pending_overdue: {
    vi: {
      counts: 'Không nằm trong số hồ sơ trễ hạn, vì chưa có kết quả. Không nói đã quá bao lâu.',
      matters:
        'Là số người đang chờ quá ngày hẹn. Tỷ lệ đúng hạn cao vẫn có thể đi cùng nhiều hồ sơ như thế.',
    },
    en: {
      counts:
        'Not among the cases resolved late, because there is no result yet. It does not say how long overdue they are.',
      matters:
        'This is how many people are waiting beyond the appointed date. A high share on time may still go with many such cases.',
    },
  },
  received_online_share: {
    vi: {
      counts: `Chỉ tính trên hồ sơ mới nhận. ${AS_PRINTED}`,
      matters: 'Cho biết nộp qua mạng đã là việc thường ở nơi ấy hay chưa.',
    },
    en: {
      counts: `Worked out of newly received cases only. ${AS_PRINTED_EN}`,
      matters: 'Shows whether filing online is already the usual way there.',
    },
  },
  received_direct_share: {
    vi: {
      counts: `Chỉ tính trên hồ sơ mới nhận. ${AS_PRINTED}`,
      matters: 'Phần còn phải đi nộp hoặc gửi bưu điện.',
    },
    en: {
      counts: `Worked out of newly received cases only. ${AS_PRINTED_EN}`,
      matters: 'The part for which people still had to go and file, or to use the post.',
    },
  },
  early_share: {
    vi: {
      counts: `Chỉ tính trên hồ sơ đã giải quyết. ${AS_PRINTED}`,
      matters: 'Khả năng nhận kết quả sớm hơn ngày hẹn.',
    },
    en: {
      counts: `Worked out of resolved cases only. ${AS_PRINTED_EN}`,
      matters: 'How likely you are to receive your result before the appointed date.',
    },
  },
  on_time_share: {
    vi: {
      counts: `Có nguồn gộp trước hạn vào đây, có nguồn không: xem ghi chú của từng số. ${AS_PRINTED}`,
      matters: 'Khả năng nhận kết quả vào đúng ngày hẹn.',
    },
    en: {
      counts: `Some sources count early results here and some do not: see the note on each figure. ${AS_PRINTED_EN}`,
      matters: 'How likely you are to receive your result on the appointed date.',
    },
  },
  on_time_or_early_share: {
    vi: {
      counts: `Bỏ ngoài hồ sơ quá hạn mà chưa xong, nên 100% chưa có nghĩa là không ai phải chờ. ${AS_PRINTED}`,
      matters: 'Trong những người đã có kết quả, bao nhiêu phần không phải chờ quá hẹn.',
    },
    en: {
      counts: `Leaves out overdue cases that are not yet finished, so 100% does not mean that nobody has to wait. ${AS_PRINTED_EN}`,
      matters:
        'Of those who have a result, the part who did not have to wait beyond the appointed date.',
    },
  },
  late_share: {
    vi: {
      counts: `Chỉ tính trên hồ sơ đã giải quyết. ${AS_PRINTED}`,
      matters: 'Trong những người đã có kết quả, bao nhiêu phần phải chờ quá hẹn.',
    },
    en: {
      counts: `Worked out of resolved cases only. ${AS_PRINTED_EN}`,
      matters: 'Of those who have a result, the part who had to wait beyond the appointed date.',
    },
  },
  pending_overdue_share: {
    vi: {
      counts: `Chỉ tính trên hồ sơ chưa xong, không so với tỷ lệ trễ hạn được. ${AS_PRINTED}`,
      matters: 'Trong những người đang chờ, bao nhiêu phần đã chờ quá hẹn.',
    },
    en: {
      counts: `Worked out of unfinished cases only; it does not compare with the share resolved late. ${AS_PRINTED_EN}`,
      matters: 'Of those who are waiting, the part who have waited beyond the appointed date.',
    },
  },
  digitised_share: {
    vi: {
      counts:
        'Số hóa là có bản điện tử; không nói bản ấy có được dùng lại hay không. Là số nguồn in.',
      matters: 'Giấy tờ đã số hóa thì lần sau có thể không phải nộp lại.',
    },
    en: {
      counts:
        'Digitised means that there is an electronic copy; it does not say whether that copy is used again. The figure is as the source prints it.',
      matters: 'Papers that have been digitised may not have to be filed again next time.',
    },
  },
  electronic_result_share: {
    vi: {
      counts: 'Không gồm kết quả chỉ có bản giấy. Là số nguồn in.',
      matters: 'Kết quả điện tử nhận được từ nhà, và không sợ mất như bản giấy.',
    },
    en: {
      counts:
        'Results that exist on paper only are left out. The figure is as the source prints it.',
      matters:
        'An electronic result can be received at home, and cannot be lost as a sheet of paper can.',
    },
  },
  days_taken: {
    vi: {
      counts:
        'Nguồn có thể đếm ngày làm việc hoặc ngày theo lịch, và có thể không tính những ngày chờ bổ sung giấy tờ: ghi chú của con số nói điều nguồn nêu.',
      matters: 'Đúng hạn chỉ nói hẹn có được giữ không; số này nói phải chờ bao lâu.',
    },
    en: {
      counts:
        'A source may count working days or days of the calendar, and may leave out days of waiting for papers: the note of a figure says what its source states.',
      matters:
        'On time only says whether an appointment was kept; this says how long people waited.',
    },
  },
  returned: {
    vi: {
      counts: 'Đếm hồ sơ, không đếm lần trả: hồ sơ bị trả nhiều lần vẫn là một.',
      matters: 'Mỗi hồ sơ trả lại là ít nhất một lần phải đi lại, gửi lại.',
    },
    en: {
      counts: 'Counts cases, not returns: a case that was given back several times is one.',
      matters: 'Each case returned means at least one more trip, or papers sent once more.',
    },
  },
  rejected: {
    vi: {
      counts: 'Không gồm hồ sơ người nộp tự rút, cũng không gồm hồ sơ trả lại để bổ sung.',
      matters: 'Nhiều hồ sơ bị từ chối có thể do hướng dẫn chưa rõ.',
    },
    en: {
      counts: 'Leaves out cases that were withdrawn, and those returned for more papers.',
      matters: 'Many rejections may mean that the guidance is not clear.',
    },
  },
  apologised: {
    vi: {
      counts:
        'Đếm hồ sơ; một văn bản có thể xin lỗi về nhiều hồ sơ. Gồm cả hồ sơ trễ mà chưa giải quyết xong, nên có thể nhiều hơn số giải quyết trễ hạn.',
      matters: 'Đặt cạnh số hồ sơ trễ, nó cho biết bao nhiêu người được xin lỗi.',
    },
    en: {
      counts:
        'Counts cases; one letter may apologise for several. Late cases that are still open count too, so it may be more than the cases resolved late.',
      matters: 'Beside the number of late cases, it tells how many people received an apology.',
    },
  },
};
