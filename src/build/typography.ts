import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { setType } from '../i18n/typography';

/** Sets the prose of a text as a printer of its language would; the folder tells the language. */
export const typography: MdastPluginEntry = ({ fileURL }) => {
  const locale = /\/content\/[^/]+\/([^/]+)\//.exec(fileURL?.pathname ?? '')?.[1];
  if (locale === undefined) return undefined;
  return defineMdastPlugin({
    name: 'typography',
    text(node, context) {
      const set = setType(node.value, locale);
      if (set !== node.value) context.setProperty(node, 'value', set);
    },
  });
};
