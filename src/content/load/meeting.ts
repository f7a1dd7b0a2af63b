import { getEntry } from 'astro:content';
import { setAllType } from '../../i18n/typography';
import { required } from './site';
import type { MeetingView } from '../../views/views';

/** Who comes to a first meeting and what they bring. */
export async function loadMeeting(locale: string): Promise<MeetingView> {
  const [meeting, words] = await Promise.all([
    getEntry('meeting', 'meeting/meeting'),
    getEntry('meetingWordings', `meeting/${locale}`),
  ]);
  return {
    ...required(meeting, 'meeting').data,
    words: setAllType(required(words, `meeting/${locale}`).data, locale),
  };
}
