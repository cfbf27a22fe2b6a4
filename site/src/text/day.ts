/** `2021-10-29` as `29/10/2021`. */
export const dayText = (day: string): string => day.split('-').reverse().join('/');
