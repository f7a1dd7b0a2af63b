import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCodes } from '../../src/domain/sharing/find-codes';
import { decompressed } from '../../src/features/mails/decompressed';
import { readMailFile, readMailText } from '../../src/features/mails/mail-reader';
import { codeOf, sharedOf } from '../domain/dossier/codes';
import { assessments, lists } from '../support/assessments';
import { tries } from '../support/tries';
import { bodies, compressedRtf, outlookFile, utf16, utf8, withLargeSectors } from '../support/outlook-files';

const one = codeOf(sharedOf(1, { sender: 'Ana' }));
const link = `https://exemple.fr/r/#${one}`;
const body = `Bonjour,\r\n\r\nVoilà mes réponses :\r\n${link}\r\n\r\nÀ bientôt`;
const html = `<p>Voilà <a href="${link.replace('#', '&#35;')}">mes réponses</a></p>`;

const codesIn = (text: string | undefined) =>
  text === undefined ? undefined : findCodes(text, assessments, lists).runs.map(({ code }) => code);
const inFile = async (bytes: Uint8Array | string) =>
  codesIn(await readMailFile(typeof bytes === 'string' ? utf8(bytes) : bytes));
const inText = async (text: string) => codesIn(await readMailText(text));

const lines = (letters: string) => letters.replace(/.{76}/g, '$&\r\n');
const base64 = (bytes: Uint8Array | string) => lines(Buffer.from(bytes).toString('base64'));
const FROM = 'From: Ana <ana@exemple.fr>\r\nTo: claire@exemple.fr\r\nSubject: R\r\nMIME-Version: 1.0\r\n';
const mail = (head: string, text: string) => `${FROM}${head}\r\n\r\n${text}\r\n`;
const plain64 = mail(
  'Content-Type: text/plain; charset="utf-8"\r\nContent-Transfer-Encoding: base64',
  base64(body),
);
const multipart = (...parts: string[]) =>
  mail(
    'Content-Type: multipart/mixed; boundary="=_b"',
    parts.map((part) => `--=_b\r\n${part}\r\n`).join('') + '--=_b--',
  );
const bigEndian = Uint8Array.from(utf16(body), (_, i) => utf16(body)[i ^ 1]!);
const marked = (mark: readonly number[], bytes: Uint8Array) => new Uint8Array([...mark, ...bytes]);

describe('a mail as it is saved', () => {
  test('is read in every encoding that mail programs write', async () => {
    const ofCharset = (charset: string, bytes: Uint8Array) =>
      mail(
        `Content-Type: text/plain${charset && `; charset="${charset}"`}\r\nContent-Transfer-Encoding: base64`,
        base64(bytes),
      );
    const cases: Record<string, string> = {
      plain64,
      'a folded head': mail(
        'Content-Type: text/plain;\r\n charset="utf-8"\r\nContent-Transfer-Encoding:\r\n\tbase64',
        base64(body),
      ),
      'sixty lines behind the encoding': mail(
        `Content-Transfer-Encoding: base64\r\nContent-Type: text/plain\r\n${Array.from({ length: 60 }, (_, i) => `X-Filter-${i}: ${'a'.repeat(60)}`).join('\r\n')}`,
        base64(body),
      ),
      quoted: mail(
        'Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable',
        `<a href=3D"https://exemple.fr/r/=\r\n#${one.slice(0, 30)}=\r\n${one.slice(30)}">ici</a>`,
      ),
      'entities in HTML': mail('Content-Type: text/html\r\nContent-Transfer-Encoding: base64', base64(html)),
      'UTF-16LE': ofCharset('utf-16le', utf16(body)),
      'UTF-16LE with its mark': ofCharset('utf-16', marked([0xff, 0xfe], utf16(body))),
      'UTF-16BE': ofCharset('utf-16be', bigEndian),
      'UTF-16BE with its mark': ofCharset('utf-16', marked([0xfe, 0xff], bigEndian)),
      'UTF-16BE, order not said': ofCharset('utf-16', bigEndian),
      'UTF-16LE, not said': ofCharset('', utf16(body)),
      'UTF-16LE with its mark, not said': ofCharset('', marked([0xff, 0xfe], utf16(body))),
      'UTF-16BE, not said': ofCharset('', bigEndian),
      'UTF-16LE, said to be another': ofCharset('utf-8', utf16(body)),
      'windows-1252': ofCharset('windows-1252', new Uint8Array(Buffer.from(body, 'latin1'))),
      'iso-8859-1': ofCharset('iso-8859-1', new Uint8Array(Buffer.from(body, 'latin1'))),
      'an unknown set': ofCharset('x-unknown', utf8(body)),
      flowed: mail(
        'Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes',
        `Voici https://exemple.fr/r/#${one.slice(0, 40)} \r\n${one.slice(40)}`,
      ),
    };
    for (const [name, source] of Object.entries(cases)) {
      expect(await inFile(source), name).toEqual([one]);
      expect(await inText(`Voici la source :\n\n${source}\n-- \nClaire`), `${name}, pasted`).toEqual([one]);
    }
  });

  test('is read in the parts, attachments and messages that are put into it', async () => {
    const rfc822 = (source: string) => `Content-Type: message/rfc822\r\n\r\n${source}`;
    const attached = (source: string) =>
      `Content-Type: message/rfc822; name="R.eml"\r\nContent-Disposition: attachment\r\n\r\n${source}`;
    const encoded = (source: string) =>
      `Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment\r\n\r\n${base64(source)}`;
    const file = (type: string, bytes: Uint8Array) =>
      `Content-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="x"\r\n\r\n${base64(bytes)}`;
    const text = 'Content-Type: text/plain\r\n\r\nVoir ci-joint.';
    const outlook = outlookFile({ streams: bodies.text(body) });
    for (const source of [
      rfc822(plain64),
      attached(plain64),
      encoded(plain64),
      encoded(multipart(text, encoded(multipart(attached(plain64))))),
      file('application/octet-stream', utf8(plain64)),
      file('application/vnd.ms-outlook', outlook),
      file('text/plain', utf8(body)),
      file('text/calendar', utf8(`BEGIN:VCALENDAR\r\nDESCRIPTION:${link}\r\nEND:VCALENDAR`)),
    ])
      expect(
        await inFile(multipart(text, source, file('application/pdf', utf8('%PDF-1.7')))),
        source,
      ).toEqual([one]);
    expect(await inFile(`${FROM}${rfc822(plain64)}`)).toEqual([one]);
  });

  test('is read in a mailbox, a file of Apple Mail, a saved page, and with a byte order mark', async () => {
    const two = codeOf(sharedOf(2));
    const other = mail('Content-Type: text/plain', `https://exemple.fr/r/#${two}`);
    const from = 'From ana@exemple.fr Mon Jan  4 10:00:00 2027\r\n';
    expect(await inFile(`${from}${plain64}\r\n${from}${other}`)).toEqual([one, two]);
    expect(await inFile(`${plain64.length}      \n${plain64}<?xml version="1.0"?><plist></plist>`)).toEqual([
      one,
    ]);
    expect(await inFile(`\uFEFF${plain64}`)).toEqual([one]);
    expect(await inFile(marked([0xff, 0xfe], utf16(plain64)))).toEqual([one]);
    const page = `Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<a href=3D"${link}">x</a>`;
    expect(
      await inFile(
        `From: <Saved by Blink>\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n${page}\r\n--b--`,
      ),
    ).toEqual([one]);
  });

  test('is read where its source was quoted, cut, or pasted between other words', async () => {
    const quotedBy = (mark: string, source: string) => source.replace(/^/gm, mark);
    const part = `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(body)}`;
    for (const text of [
      quotedBy('> ', part),
      quotedBy('>> ', part),
      quotedBy('> > ', plain64),
      quotedBy('>', multipart(part)),
      `${part.split('\r\n\r\n')[0]}\r\n\r\n${quotedBy('> ', base64(body))}`,
      `Bonjour\n\n${quotedBy('> ', part)}\n\nMerci`,
      multipart(part).replace('--=_b--', ''),
      multipart(part).slice(200),
    ])
      expect(await inText(text), text).toEqual([one]);
    expect(
      await inFile(mail('Content-Type: text/plain', `Ana a écrit :\r\n${quotedBy('> ', part)}`)),
    ).toEqual([one]);
    for (const text of ['', 'Bonjour', 'Content-Type: text/plain', `Content-Transfer-Encoding: base64\n\n!!`])
      expect(await inText(text), text).toEqual([]);
  });

  test('as Outlook hands it over is read in text, HTML and RTF, and in messages and files attached to it', async () => {
    const rtf = (inner: string) => `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\\pard ${inner}\\par}`;
    const inHtml = `{\\rtf1\\ansi\\fromhtml1 {\\*\\htmltag148 <p>}{\\*\\htmltag84 <a href="${link}">}\\htmlrtf {\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt \\htmlrtf0 ici\\htmlrtf }}\\htmlrtf0 {\\*\\htmltag92 </a>}}`;
    const wordField = `{\\field{\\*\\fldinst{ HYPERLINK "https://exemple.fr/r/" \\\\l "${one}" }}{\\fldrslt mes r\\'e9ponses}}`;
    const messages = {
      text: { streams: bodies.text(body) },
      'an 8-bit text': { streams: bodies.text8(body) },
      HTML: { streams: bodies.html(html) },
      RTF: { streams: bodies.rich(rtf(link)) },
      'RTF, broken over lines': { streams: bodies.rich(rtf(link.replace(/.{30}/g, '$&\r\n'))) },
      'RTF with HTML in it': { streams: bodies.rich(inHtml) },
      'a link behind words in RTF': { streams: bodies.rich(rtf(wordField)) },
      'a message in it': { attachments: [{ message: { streams: bodies.html(html) } }] },
      'a message in a message in it': {
        attachments: [{ message: { attachments: [{ message: { streams: bodies.rich(rtf(link)) } }] } }],
      },
      'a file of Outlook in it': { attachments: [{ file: outlookFile({ streams: bodies.text(body) }) }] },
      'a saved mail in it': { attachments: [{ file: utf8(plain64) }] },
    };
    for (const [name, message] of Object.entries(messages)) {
      expect(await inFile(outlookFile(message)), name).toEqual([one]);
      expect(await inFile(withLargeSectors(outlookFile(message))), `${name}, version 4`).toEqual([one]);
    }
    expect(await inFile(rtf(wordField))).toEqual([one]);
  });

  test('that is none says so, and one without a link brings none', async () => {
    const [pdf, png] = [utf8('%PDF-1.7 …'), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])];
    const zip = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]);
    for (const bytes of [pdf, png, zip, outlookFile({ streams: bodies.text('x') }).subarray(0, 900)])
      expect(await readMailFile(bytes)).toBeUndefined();
    expect(await inFile(outlookFile({ streams: bodies.text('Bonjour') }))).toEqual([]);
    expect(await inFile(mail('Content-Type: text/plain', 'Bonjour'))).toEqual([]);
  });

  test('cut or altered anywhere never throws', async () => {
    const sources = [
      utf8(multipart(`Content-Type: message/rfc822\r\n\r\n${plain64}`, plain64)),
      outlookFile({ streams: { ...bodies.rich(`{\\rtf1 ${link}}`), ...bodies.html(html) } }),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sources),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 30 }),
        fc.nat(),
        async (source, changes, cut) => {
          const bytes = Uint8Array.from(source);
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          await readMailFile(bytes.subarray(0, bytes.length - (cut % 200)));
          await readMailText(new TextDecoder().decode(bytes));
        },
      ),
      { numRuns: tries(400) },
    );
  });

  test('made to hold the page does not', async () => {
    const head = 'Content-Transfer-Encoding: base64\n';
    const nested = Array.from({ length: 60 }).reduce<string>(
      (inner) => mail('Content-Type: message/rfc822\r\nContent-Transfer-Encoding: 8bit', inner),
      plain64,
    );
    const many = 20_000;
    for (const text of [
      head.repeat(many / 5),
      `${head}\n`.repeat(many / 5),
      `${head}\nAAAA\n`.repeat(many / 5),
      `${head}${' '.repeat(10 * many)}`,
      `${'> '.repeat(many)}${head}`,
      'From a\n'.repeat(many),
      nested,
      '{\\rtf1 ' + '{'.repeat(many) + '\\u8226'.repeat(many),
    ]) {
      const before = performance.now();
      await readMailText(text);
      await readMailFile(utf8(text));
      expect(performance.now() - before, text.slice(0, 60)).toBeLessThan(5000);
    }
  });
});

describe('RTF as Outlook compresses it', () => {
  test('is read as its own description shows it, and no more than is there', () => {
    const sample =
      '2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232' +
      '0af32068656c09002062770 5b06c647d0a800fa0'.replace(' ', '');
    expect(decompressed(new Uint8Array(Buffer.from(sample, 'hex')))).toContain(
      '{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n',
    );
    expect(decompressed(compressedRtf('{\\rtf1 a}'))).toBe('{\\rtf1 a}');
    const immense = decompressed(compressedRtf('{\\rtf1 a}', 0xffffffff));
    expect(immense.startsWith('{\\rtf1 a}') && immense.length < 100).toBe(true);
    for (const bytes of [new Uint8Array(), new Uint8Array(15), new Uint8Array(40).fill(255)])
      expect(decompressed(bytes)).toBe('');
  });
});
