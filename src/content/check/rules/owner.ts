import { nearestReadable } from '../../../look/accent';
import type { Content } from '../content';
import type { Problem } from '../problem';
import { problemAt } from './report';

/**
 * What an owner set: a line in every language, a colour that can be read, a logo and parts that exist.
 * @param isPublished whether public/ holds a file of that name
 */
export function checkOwner(content: Content, isPublished: (file: string) => boolean): Problem[] {
  const sound = content.site.get('site');
  if (!sound) return [];
  const { locales, tagline, accent, logo, off } = sound.data;
  const readable = nearestReadable(accent);
  const known = { assessments: content.assessments, worksheets: content.worksheets };
  const left = [...content.assessments.keys()].filter((id) => !off.assessments.includes(id));
  return [
    ...locales
      .filter((locale) => !Object.hasOwn(tagline, locale))
      .map((locale) => problemAt(sound, ['tagline'], `says nothing in “${locale}”: add a line for it`)),
    ...(readable === accent.toLowerCase()
      ? []
      : [
          problemAt(
            sound,
            ['accent'],
            `${accent} is too pale to be read on the pages: the nearest colour that can be is ${readable}`,
          ),
        ]),
    ...(logo === '' || isPublished(logo)
      ? []
      : [
          problemAt(
            sound,
            ['logo'],
            `there is no file public/${logo}: put it there, or leave the line empty`,
          ),
        ]),
    ...(['assessments', 'worksheets'] as const).flatMap((kind) =>
      off[kind].flatMap((id, i) =>
        known[kind].has(id)
          ? []
          : [problemAt(sound, ['off', kind, i], `there is no folder content/${kind}/${id}: remove the line`)],
      ),
    ),
    ...(left.length === 0 && content.assessments.size > 0
      ? [problemAt(sound, ['off', 'assessments'], 'switches every assessment off: leave one on')]
      : []),
  ];
}
