/**
 * Filters and shorteners that put a number of their own in the place of a link: what it led to stands
 * nowhere in the text. Those that carry the link along are undone by `unwrapLinks`.
 */
const NUMBERED = [
  String.raw`(?:protect-)?[\w.-]{0,40}\bmimecast(?:protect)?\.com\/(?:s|r)\/`,
  String.raw`(?:url\.avanan\.click|protect\.checkpoint\.com)\/v\d\/r\d\d\/`,
  String.raw`clicktime\.symantec\.com\/(?![^\s"<>]{0,200}[?&]u=)`,
  String.raw`secure-web\.cisco\.com\/(?![^\s"<>]{0,600}https?:)`,
  String.raw`[\w.-]{0,60}\bprotection\.sophos\.com\/?\?(?![^\s"<>]{0,300}\bu=)`,
  String.raw`url\.emailprotection\.link\/`,
  String.raw`link\.edgepilot\.com\/s\/`,
  String.raw`linklock\.titanhq\.com\/analyse\?(?:data|d)=`,
  String.raw`[\w.-]{0,60}\bhornetsecurity\.com\/`,
  String.raw`seclinks\.cloud-security\.net\/`,
  String.raw`[\w.-]{0,60}\b(?:mailinblack|vadesecure|retarus)\.com\/`,
  String.raw`[\w.-]{0,60}\bct\.sendgrid\.net\/`,
  String.raw`[\w.-]{0,60}\b(?:list-manage\.com|mjt\.lu|hubspotlinks\.com|sendib[mt]\d?\.com)\/`,
  String.raw`(?:t\.co|bit\.ly|lnkd\.in|tinyurl\.com|goo\.gl|ow\.ly|is\.gd|cutt\.ly|rb\.gy|buff\.ly|urlz\.fr)\/`,
];
const FILTER = new RegExp(String.raw`https?:\/\/(?=(?:${NUMBERED.join('|')})[^\s"<>])([\w.-]{3,100})`, 'gi');

/**
 * The names of the filters whose links stand in a text and say nothing of where they lead, each once.
 * @param plain what `unwrapLinks` returned
 */
export function namesOfFilters(plain: string): string[] {
  return [...new Set([...plain.matchAll(FILTER)].map(([, host = '']) => host.toLowerCase()))];
}
