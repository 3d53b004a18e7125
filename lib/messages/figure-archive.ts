import type { Translation } from './translation';

/** The parts of the file with a page's figures and all that it takes to read them. */
const vi = {
  parts: {
    'doc-truoc.txt': 'tệp này: có gì ở trong, cách đọc, giấy phép, cách dẫn nguồn',
    'so-lieu.csv': 'mọi kỳ đã công bố, mỗi con số một dòng, kèm nguồn và trạng thái',
    'cot.csv': 'từng cột của so-lieu.csv nghĩa là gì',
    'ky-hieu.csv': 'từng ký hiệu: trạng thái, lý do không có số, mức chính xác',
    'nguon.csv': 'các nguồn, kèm địa chỉ nơi tìm thấy nếu biết',
  },
};

const en = {
  parts: {
    'doc-truoc.txt': 'this file: what is in it, how to read it, licence, how to cite',
    'so-lieu.csv': 'every published period, a line for each figure with its source and status',
    'cot.csv': 'what each column of so-lieu.csv means',
    'ky-hieu.csv': 'every code: statuses, reasons for absence, precision',
    'nguon.csv': 'the sources, with their address where one is known',
  },
} satisfies Translation<typeof vi>;

export const archiveMessages = { vi, en };
