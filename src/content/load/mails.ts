import { loadLanguages, loadUi } from './site';

/** The message that goes with a link, in every language of the site, the page’s own first. */
export async function loadMails(feature: 'share' | 'compose' | 'invitation', locale: string) {
  const languages = await loadLanguages();
  const mails = await Promise.all(
    languages.map(async (language) => {
      const { mailSubject, mailBody } = (await loadUi(language.locale))[feature];
      return { locale: language.locale, language: language.name, subject: mailSubject, body: mailBody };
    }),
  );
  return [...mails].sort((a, b) => Number(b.locale === locale) - Number(a.locale === locale));
}
