/**
 * The last segment of an address from a Vietnamese name: lower case, without marks, words joined
 * by hyphens ("Đắk Lắk" → "dak-lak"). NFC and NFD spellings give the same.
 */
export function slugFromVietnamese(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * The slug under which an area was known by one of its full names: "Tỉnh Thừa Thiên Huế" gives
 * "thua-thien-hue", which must go on leading to Huế.
 */
export function slugFromFullName(fullNameVi: string): string {
  return slugFromVietnamese(fullNameVi.normalize('NFC').replace(/^(Tỉnh|Thành phố) /, ''));
}
