import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeInvitation } from '../../../src/domain/sharing/invitation-code';
import { MAILTO_LIMIT, mailtoAddress, writeMailto } from '../../../src/domain/sharing/mailto';
import { writeShareCode } from '../../../src/domain/sharing/share-code';
import { readyMail } from '../../../src/features/sharing/mail-link';
import { assessments, items } from '../../support/assessments';

const LOCALES = ['fr', 'en'] as const;
const FEATURES = ['share', 'compose', 'invitation'] as const;
interface Words {
  readonly mailSubject: string;
  readonly mailBody: string;
}
const MAILS = LOCALES.flatMap((locale) => {
  const ui = parse(readFileSync(`content/ui/${locale}.yaml`, 'utf8')) as Record<string, Words>;
  return FEATURES.map((feature) => {
    const { mailSubject: subject, mailBody: body } = ui[feature]!;
    return { locale, language: locale, feature, subject, body };
  });
});

/** What an e-mail program makes of an address, as RFC 6068 has it: nothing in it is a space but `%20`. */
function opened(href: string) {
  const [, to = '', fields = ''] = /^mailto:([^?]*)\?(.*)$/.exec(href) ?? [];
  const all = new Map(
    fields.split('&').map((field) => field.split('=').map(decodeURIComponent) as [string, string]),
  );
  return { to: decodeURIComponent(to), subject: all.get('subject'), body: all.get('body'), fields: all.size };
}

describe('an address that opens an e-mail', () => {
  test('holds what was written, whatever signs are in it', () => {
    const mail = {
      to: "o'brien+crm&co@exemple.fr",
      subject: 'A & B + 50 %',
      body: "l’an 1\nl'an 2\r\n😀 = ? #",
    };
    const href = writeMailto(mail)!;
    expect(opened(href)).toEqual({ ...mail, body: "l’an 1\r\nl'an 2\r\n😀 = ? #", fields: 2 });
    expect(href).toMatch(/^mailto:o%27brien%2Bcrm%26co@exemple\.fr\?subject=[\w%.-]+&body=[\w%.-]+$/);
    expect(mailtoAddress('ana@exemple.fr')).toBe('mailto:ana@exemple.fr');
  });

  test('is shorter than e-mail programs take, or there is none', () => {
    const of = (length: number) => writeMailto({ to: '', subject: '', body: 'x'.repeat(length) });
    const frame = 'mailto:?subject=&body='.length;
    expect(of(MAILTO_LIMIT - frame - 1)).toHaveLength(MAILTO_LIMIT - 1);
    expect(of(MAILTO_LIMIT - frame)).toBeUndefined();
  });

  test('any message comes back whole from its address, or is there to be copied', () => {
    const text = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(fc.constantFrom(...MAILS), text, text, fc.emailAddress(), (mail, greeting, sender, to) => {
        const invitation = {
          lists: [],
          greeting,
          sender: sender || 'Ana',
          replyTo: 'ana@exemple.fr',
          locale: mail.locale,
        };
        const link = `https://prelude.example/invitation/#${writeInvitation(invitation)}`;
        const { href, ...ready } = readyMail(mail, { link, sender }, to);
        expect(ready.body).toContain(link);
        if (href === undefined) return expect(writeMailto(ready)).toBeUndefined();
        expect(href.length).toBeLessThan(2000);
        const { body = '', ...read } = opened(href);
        expect(read).toEqual({ to, subject: ready.subject, fields: 2 });
        expect(body).toBe(ready.body.replace(/\r\n?|\n/g, '\r\n').replace(/[\uD800-\uDFFF]/gu, '\uFFFD'));
      }),
    );
  });

  test('opens a whole result with a signature, and an ordinary invitation, in both languages', () => {
    const run = { number: 2 ** 24 - 1, day: 320, stage: 3, group: 'field', sender: '😀'.repeat(60) } as const;
    const code = writeShareCode({ ...run, responses: new Map(items.map(({ id }) => [id, 3])) }, assessments);
    const invitation = {
      lists: [],
      greeting: 'Chère équipe, merci de répondre avant notre réunion. '.repeat(5),
      sender: 'Hélène Rey',
      replyTo: 'helene@exemple.fr',
    };
    for (const mail of MAILS) {
      const invited = writeInvitation({ ...invitation, locale: mail.locale });
      const link = `https://prelude.example/r/#${mail.feature === 'compose' ? invited : code}`;
      const { href } = readyMail(mail, { link, sender: invitation.sender }, 'helene@exemple.fr');
      expect(href, `${mail.locale} ${mail.feature}`).toBeDefined();
    }
    const longest = { ...invitation, greeting: '😀'.repeat(300), sender: '😀'.repeat(60), locale: 'fr' };
    const link = `https://prelude.example/invitation/#${writeInvitation(longest)}`;
    expect(
      readyMail(
        MAILS.find(({ feature }) => feature === 'compose')!,
        { link },
      ).href,
    ).toBeUndefined();
  });
});
