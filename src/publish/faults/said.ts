/** A value as a terminal may show it: nothing that moves the cursor or turns the direction of the line. */
export function said(value: string | number | undefined): string {
  return String(value ?? '').replace(
    /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
