/** The look of the method page's long lists: said once of a list, not at each of its hundreds of lines. */
export const ruledColumns =
  'gap-x-14 text-sm lg:columns-2 *:break-inside-avoid *:border-rule *:border-t *:py-2 *:target:bg-nghe-wash';
