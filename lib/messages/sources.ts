import { isQuarter, quarterParts } from '../domain/period';

const roman = ['I', 'II', 'III', 'IV'] as const;

/** How the report of a province for a quarter is named where it stands as a figure's source. */
export const reportSourceTitle = {
  vi: (province: string, period: string) =>
    `Báo cáo ${isQuarter(period) ? quarterVi(period) : `kỳ ${period}`} của Liên minh Hợp tác xã ${province}`,
  en: (province: string, period: string) =>
    `${isQuarter(period) ? quarterEn(period) : period} report of the ${province} Cooperative Alliance`,
};

function quarterVi(period: `${number}-Q${1 | 2 | 3 | 4}`): string {
  const { year, number } = quarterParts(period);
  return `quý ${roman[number - 1]}/${year}`;
}

function quarterEn(period: `${number}-Q${1 | 2 | 3 | 4}`): string {
  const { year, number } = quarterParts(period);
  return `Q${number} ${year}`;
}
