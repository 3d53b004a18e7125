import type { Translation } from './translation';

/** What a reader sees where nothing is, or where something broke. */
const vi = {
  title: 'Không có trang này',
  text: 'Địa chỉ có thể gõ nhầm, hoặc tỉnh, chỉ tiêu, đợt phát hành ấy không có ở đây. Tìm theo tên tỉnh, hoặc đi từ một trong các trang dưới đây.',
  home: 'Trang đầu: số liệu cả nước, bản đồ với mọi chỉ tiêu chọn được',
  provinces: 'Danh sách tỉnh, thành phố',
  releases: 'Các đợt phát hành',
  method: 'Phương pháp, nguồn và định nghĩa từng chỉ tiêu',
};

const en = {
  title: 'There is no such page',
  text: 'The address may be mistyped, or that province, indicator or release is not here. Search for a province, or start from one of these pages.',
  home: 'Front page: the country’s figures, and the map with every indicator to choose',
  provinces: 'List of provinces and cities',
  releases: 'Releases',
  method: 'Method, sources and the definition of every indicator',
} satisfies Translation<typeof vi>;

export const notFoundMessages = { vi, en };

/** What a reader sees where an address asks for a value that a choice does not have. */
const mistakenMessagesVi = {
  title: 'Địa chỉ có một lựa chọn không có ở đây',
  text: (choice: string, parameter: string) =>
    `Giá trị của ${choice} (“${parameter}” trong địa chỉ) không phải một trong những giá trị dưới đây, nên trang không hiện số nào thay cho điều đã hỏi. Có thể mở chính trang ấy theo một trong các cách sau.`,
  choice: {
    dataset: 'bộ số liệu',
    scope: 'phạm vi',
    boundary: 'ranh giới',
    order: 'thứ tự',
  },
  without: 'Bỏ lựa chọn ấy',
  demo: 'Số liệu minh họa, không phải số thật',
  unsaid: 'Trang này hiện ra khi địa chỉ hỏi một giá trị mà lựa chọn của trang không có.',
  home: 'Về trang đầu',
};

const mistakenMessagesEn = {
  title: 'The address asks for a choice that there is not',
  text: (choice, parameter) =>
    `The value given for the ${choice} (“${parameter}” in the address) is none of those below, so no figure stands here in place of the one asked for. That very page can be opened in one of these ways.`,
  choice: {
    dataset: 'set of figures',
    scope: 'scope',
    boundary: 'boundaries',
    order: 'order',
  },
  without: 'Without that choice',
  demo: 'The demonstration set: no real figures',
  unsaid:
    'This page appears where an address asks for a value that a choice of the page does not have.',
  home: 'Back to the front page',
} satisfies Translation<typeof mistakenMessagesVi>;

export const mistakenMessages = { vi: mistakenMessagesVi, en: mistakenMessagesEn };

const errorMessagesVi = {
  title: 'Trang này gặp lỗi',
  happened:
    'Trang không hiện ra được. Nếu vừa gửi một việc thì chưa rõ việc ấy đã được ghi hay chưa: mở lại trang sẽ thấy.',
  todo: 'Xin thử tải lại sau ít phút. Nếu vẫn lỗi, báo cho quản trị kèm mã dưới đây.',
  todoWithoutReference:
    'Xin thử tải lại sau ít phút. Nếu vẫn lỗi, báo cho quản trị địa chỉ trang này và giờ gặp lỗi.',
  reference: 'Mã lỗi',
  home: 'Về trang đầu',
};

const errorMessagesEn = {
  title: 'This page ran into an error',
  happened:
    'The page could not be shown. If you had just sent something, it is not known whether it was recorded: opening the page again will tell.',
  todo: 'Please reload in a few minutes. If it fails again, tell the administrator the reference below.',
  todoWithoutReference:
    'Please reload in a few minutes. If it fails again, tell the administrator the address of this page and the time.',
  reference: 'Reference',
  home: 'Back to the front page',
} satisfies Translation<typeof errorMessagesVi>;

export const errorMessages = { vi: errorMessagesVi, en: errorMessagesEn };
