/** Whether this is Safari, or a browser on iOS, which erase what scripts store after seven days without a visit. */
export function isSafari(): boolean {
  const { userAgent } = navigator;
  return (
    /iPhone|iPad|iPod/.test(userAgent) || (/Safari\//.test(userAgent) && !/Chrom|Android/.test(userAgent))
  );
}
