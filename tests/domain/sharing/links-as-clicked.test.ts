import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, writeAgendaCode } from '../../../src/domain/agenda/agenda-code';
import { type LinkKind, readLink } from '../../../src/domain/sharing/read-link';
import { assessments, lists } from '../../support/assessments';
import { codeOf, findCodes, found, invitation, link, sharedOf, LETTERS } from '../dossier/codes';
import { always } from '../../support/always';
import { listed } from '../../support/listed';

const read = (text: string, kind: LinkKind) => readLink(text, kind, assessments, lists);
/** The first code with signs of both kinds that are written otherwise, one of them doubled. */
const one = Array.from({ length: 3000 }, (_, i) =>
  codeOf(sharedOf(i + 1, { sender: 'Ana-Lise ÿ~?>' }, i * 5)),
).find((code) => code.includes('-') && code.includes('_'))!;
const agenda = writeAgendaCode(one, { ...DEFAULT_SETTINGS, length: 90, question: 'Par où commencer ?' });

const BEFORE = ['', ...listed('< «\u00A0 “ " \' ( [ * _ \u200B \u200E \uFEFF ‹ %E2%80%8B %23 # …')];
const AFTER = [
  ...['', '\n', ' Merci', '</a>', '\\n'],
  ...listed('. , ) > \u00A0» ” " \' … ; : ! ? ] * _ ~ ` | › \\ ). .) .» …» — —merci'),
  ...listed('\u200B \u200B\u200B \u200E \u2060 \uFEFF \u00A0 \u200BMerci'),
  ...listed('%20 %22 %3E %E2%80%8B %C2%BB %E2%80%A6 %E2%80%8E %EF%BB%BF'),
  ...listed('&gt; &nbsp; &quot; &zwnj; &raquo;'),
  ...listed('&data=05%7C02%7C ?utm_source=mail &utm_medium=a-b "] <br> <https://exemple.fr> ](x)'),
];

describe('a link as it is clicked', () => {
  test('opens whatever mails and chats leave around its code', () => {
    for (const before of BEFORE)
      for (const after of AFTER) {
        expect(read(`${before}${one}${after}`, 'run'), `${before}·${after}`).toEqual({ ok: true, code: one });
        expect(read(`${before}${invitation}${after}`, 'invitation'), `${before}·${after}`).toMatchObject({
          code: invitation,
        });
        expect(read(`${before}${agenda}${after}`, 'agenda'), `${before}·${after}`).toEqual({
          ok: true,
          code: agenda,
        });
      }
  });

  always(
    'is refused with one letter changed, whichever it is, with or without something behind it',
    [fc.nat(agenda.length - 1), fc.nat(62), fc.constantFrom('', '.', '»')],
    (at, to, after) => {
      fc.pre(agenda[at] !== '.');
      const other = LETTERS.replace(agenda[at]!, '')[to]!;
      const altered = `${agenda.slice(0, at)}${other}${agenda.slice(at + 1)}${after}`;
      expect(read(altered, 'agenda').ok).toBe(false);
      if (at < one.length) expect(read(link(altered), 'run')).toMatchObject({ ok: false, reason: 'damaged' });
    },
  );

  test('of an agenda keeps its settings over breaks, opens as a result elsewhere, and takes no sentence for settings', () => {
    const there = 'https://exemple.fr/rendez-vous/#';
    const [run = '', settings = ''] = agenda.split('.');
    for (const text of [
      `${there}${run}.\n> ${settings}`,
      `${there}${run}\n.${settings}`,
      `${there}${run}.${settings.slice(0, 9)}\r\n${settings.slice(9)}. Merci`,
      `${there}${run}%2E${settings}`,
      `${there}${run}&period;${settings}`,
    ])
      expect(read(text, 'agenda'), text).toEqual({ ok: true, code: agenda });
    expect(read(there + agenda, 'run')).toEqual({ ok: true, code: run });
    for (const after of ['.', '.Cordialement', '. Bien-a-vous', '.\n\nMerci', '.pdf'])
      expect(read(`${there}${run}${after}`, 'agenda'), after).toEqual({ ok: true, code: run });
    expect(read(`${there}${run}.${settings.slice(0, -2)}`, 'agenda')).toEqual({
      ok: false,
      reason: 'damaged',
    });
  });

  test('says what stands in its place: nothing, another kind, or a number of a mail filter', () => {
    expect(read('Bonjour', 'run')).toEqual({ ok: false, reason: 'none' });
    expect(read(link(one), 'invitation')).toEqual({ ok: false, reason: 'none' });
    for (const filtered of listed(`
      https://protect-eu.mimecast.com/s/AbCdEfGhIjK1234?domain=exemple.fr https://t.co/AbCdEf1234
      https://url.uk.m.mimecastprotect.com/s/AbCdEfGhIjK1234?domain=exemple.fr https://clicktime.symantec.com/3AbCdEf
      https://u123.ct.sendgrid.net/ls/click?upn=u001.AbCd https://secure-web.cisco.com/1AbCdEf
      https://url.avanan.click/v2/r02/___myyux://jcjruqj.kw/w/___.YXAz`)) {
      expect(findCodes(`Bonjour\n${filtered}\nMerci`).filters, filtered).toHaveLength(1);
      expect(read(filtered, 'run')).toEqual({ ok: false, reason: 'filtered' });
    }
    expect(
      findCodes(
        'https://reddit.com/r/x https://exemple.fr/t.co/ https://clicktime.symantec.com/1?u=https%3A%2F%2Fa.fr',
      ).filters,
    ).toEqual([]);
  });
});

describe('a link as programs write it', () => {
  test('is read with its signs escaped, named, or set by a word processor', () => {
    const signs = (code: string, hyphen: string, lowbar: string, hash = '#') =>
      `https://exemple.fr/r/${hash}${code.replaceAll('-', hyphen).replaceAll('_', lowbar)}`;
    for (const text of [
      signs(one, '-', '\\_'),
      signs(one, '\\-', '\\\\_', '\\#'),
      ...[...'\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D'].map((dash) => signs(one, dash, '_')),
      signs(one, '&#45;', '&#95;', '&#35;'),
      signs(one, '&#x2d;', '&#x5F;', '&#X23;'),
      signs(one, '&#045;', '&#0095;', '&#x0023;'),
      signs(one, '&amp;#45;', '&amp;lowbar;', '&amp;num;'),
      signs(one, '&hyphen;', '&lowbar;', '&num;'),
      signs(one, '&dash;', '&UnderBar;', '&num;'),
      signs(one, '&ndash;', '_'),
      signs(one, '=2D', '=5F', '=23'),
      signs(one, '%2D', '%5f', '%23'),
      signs(one, '%252D', '%255F', '%2523'),
      signs(one, '%E2%80%91', '_'),
      signs(one, '=E2=80=91', '_'),
      signs(one, '\\u2011', '\\u005f', '\\u0023').replaceAll('/', '\\/'),
    ])
      expect(found(`Bonjour ${text} merci`), text).toEqual([one]);
    // A word processor makes one dash of two hyphens.
    const doubled = Array.from({ length: 3000 }, (_, i) => codeOf(sharedOf(i, { sender: 'û>~þ' }))).find(
      (code) => /[^-]--[^-]/.test(code),
    );
    if (doubled) expect(found(link(doubled.replaceAll('--', '–')))).toEqual([doubled]);
  });

  test('is read with what cannot be seen and with marks of HTML in it', () => {
    const parts = one.match(/.{1,17}/g) ?? [];
    for (const by of [
      ...listed(
        '\u00AD \u200B \u200E \u2060 <wbr> <wbr/> &shy; &#173; &#xAD; &ZeroWidthSpace; &#8203; %E2%80%8B &zwnj;',
      ),
      ...['<WBR />', '</span><span style="color:#1155cc">', '<br>\n', '<br />', '=\n', '=\r\n> ', '=\r\n>> '],
      ...['\n│ ', '\u2028', '\f', '\u00AD\n'],
    ])
      expect(found(`Voici ${link(parts.join(by))}${by}.Merci`), JSON.stringify(by)).toEqual([one]);
    // A word processor that divides words leaves a hyphen at the end of a line.
    expect(found(link(`${one.slice(0, 30)}-\n${one.slice(30)}`))).toEqual([one]);
    expect(found(link(`${one.slice(0, 30)}\u2010\n${one.slice(30)}`))).toEqual([one]);
  });

  test('comes out of every wrapping that carries it along', () => {
    const escaped = encodeURIComponent(link(one));
    const base64 = Buffer.from(link(one)).toString('base64');
    const dashed = link(one)
      .replace(/[-_%:#]/g, (sign) => `-${sign.charCodeAt(0).toString(16).toUpperCase()}`)
      .replaceAll('/', '_');
    const safelinks = `https://eur01.safelinks.protection.outlook.com/?url=${escaped}&data=05%7C02%7C&reserved=0`;
    const sophos = `https://eu-west-1.protection.sophos.com?d=exemple.fr&u=${base64}&i=NWZ&t=dGVz&h=ab12&s=AVNP`;
    for (const wrapped of [
      safelinks,
      safelinks.replace(escaped, encodeURIComponent(escaped)).replace('&data', '&amp;data'),
      `https://www.google.com/url?q=${escaped}&sa=D&ust=170`,
      `https://linkprotect.cudasvc.com/url?a=${escaped}&c=E,1,x`,
      sophos,
      sophos.replace(base64, encodeURIComponent(base64)),
      sophos.replace(base64, base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')),
      sophos.replace(base64, base64.replace(/.{60}/g, '$&\r\n> ')),
      sophos.replace(base64, base64.replace(/.{60}/g, '$&=\r\n')),
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(sophos)}&data=05`,
      `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${escaped}&locale=fr-fr`,
      `https://urldefense.proofpoint.com/v2/url?u=${dashed}&d=DwMFaQ&c=euGZstcaTDllvimEN8b7jXrwqOf-v5A&r=x`,
      `https://urldefense.proofpoint.com/v1/url?u=${escaped}&k=abc`,
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://urldefense.proofpoint.com/v2/url?u=${dashed}&d=DwMFaQ`)}&data=05`,
      `https://urldefense.com/v3/__${link(one).replace('#', '*')}__;Iw!!N4vogdjhuJM!abc$`,
      `https://urldefense.us/v3/__${safelinks}__;!!N4vogdjhuJM!abc$`,
      `https://secure-web.cisco.com/1AbC-d/${escaped}`,
      `https://linkprotect.cudasvc.com/url?a=${escaped.replace(/%../g, (hex) => hex.toLowerCase())}&c=E,1,x`,
      `https://protect2.fireeye.com/v1/url?k=1&q=1&e=1&u=${escaped}`,
      `https://slack-redir.net/link?url=${escaped}`,
      `https://l.facebook.com/l.php?u=${escaped}&h=AT0`,
      `https://url.avanan.click/v2/___${link(one).replace('#', '%23')}___.YXAzOmV4`,
      `https://www.google.com/url?q=${escaped.replaceAll('%', '%25')}&sa=D`,
      link(one).replace('#', '?utm_source=mail&utm_medium=a#'),
      link(one).replace('#', '?utm_source=mail%23'),
    ]) {
      expect(found(`Bonjour\n${wrapped}\nMerci`), wrapped).toEqual([one]);
      expect(findCodes(wrapped).problems, wrapped).toEqual([]);
      expect(findCodes(wrapped).filters, wrapped).toEqual([]);
    }
  });

  test('that was altered is named behind a query too, and where the whole link stands beside its beginning only the whole counts', () => {
    const altered = `${one.slice(0, 20)}${one[20] === 'A' ? 'B' : 'A'}${one.slice(21)}`;
    expect(findCodes(link(altered).replace('#', '?utm_source=mail#')).problems).toHaveLength(1);
    expect(findCodes(`https://exemple.fr/rendez-vous/#${altered}`).problems).toHaveLength(1);
    expect(findCodes(`${link(one.slice(0, 40))} …\n\n${link(one)}`)).toMatchObject({ problems: [] });
  });
});
