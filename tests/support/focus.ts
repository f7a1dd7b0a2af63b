import type { ElementHandle, Page } from '@playwright/test';

/** What Tab has come to, and what is wrong with how it is seen there. */
export interface Stop {
  /** The element in a few words; empty where nothing has the focus. */
  readonly at: string;
  readonly faults: readonly string[];
  /** Where it stands on the page; nothing where it moves with the window, or has a number in a drawing. */
  readonly box?: Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;
  /** Whether it is the element that was asked about; nothing where that is no longer on the page. */
  readonly isIt?: boolean;
}

/**
 * Looks at what has the focus: it carries an outline that stands out from what is behind it, and some of it
 * can be seen, neither outside the window nor under something that sticks (WCAG 2.4.7, 2.4.11, 1.4.11).
 * It is all asked at once: a walk has a hundred stops.
 */
export async function focusIsSeen(page: Page, asked?: ElementHandle): Promise<Stop> {
  return page.evaluate(async (asked) => {
    const look = (): Omit<Stop, 'isIt'> => {
      const element = document.activeElement;
      if (!element || element === document.body) return { at: '', faults: [] };
      // Where the focus is put and nothing is done, such as the main part: Tab never stops there.
      if (element.getAttribute('tabindex') === '-1') return { at: element.localName, faults: [] };
      const name = (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
      const at = `${element.localName}#${element.id} “${name.slice(0, 60)}”`;

      /** Red, green, blue and how opaque, whichever way the browser writes a colour. */
      const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
      const rgba = (colour: string) => {
        paint.clearRect(0, 0, 1, 1);
        paint.fillStyle = colour;
        paint.fillRect(0, 0, 1, 1);
        return [...paint.getImageData(0, 0, 1, 1).data];
      };
      const luminance = (colour: string) => {
        const [r = 0, g = 0, b = 0] = rgba(colour).map((c) => {
          const part = c / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const behind = (one: Element | null): string => {
        if (!one) return 'white';
        const { backgroundImage, backgroundColor } = getComputedStyle(one);
        const colour = /rgba?\([^)]*\)/.exec(backgroundImage)?.[0] ?? backgroundColor;
        return rgba(colour)[3] === 255 ? colour : behind(one.parentElement);
      };
      const contrast = (one: string, other: string) => {
        const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
      };

      // A radio, a box or a file is drawn by what stands beside it.
      const drawn = [
        element,
        element.nextElementSibling,
        element.closest('label'),
        ...element.children,
      ].filter((one) => one !== null);
      const outlined = drawn.filter((one) => {
        const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(one);
        const ground = behind(Number.parseFloat(outlineOffset) < 0 ? one : one.parentElement);
        return (
          (outlineStyle !== 'none' &&
            Number.parseFloat(outlineWidth) >= 2 &&
            contrast(outlineColor, ground) >= 3) ||
          // A shape in a drawing is outlined by its own stroke.
          (one instanceof SVGPolygonElement && Number.parseFloat(getComputedStyle(one).strokeWidth) >= 3)
        );
      });

      const steps = [0.02, 0.25, 0.5, 0.75, 0.98];
      const seen = [...element.getClientRects()].some((rect) => {
        const [left, top] = [Math.max(0, rect.left), Math.max(0, rect.top)];
        const width = Math.min(innerWidth, rect.right) - left;
        const height = Math.min(innerHeight, rect.bottom) - top;
        return steps.some((x) =>
          steps.some((y) => {
            const met = document.elementFromPoint(left + x * width, top + y * height);
            return width > 0 && height > 0 && met !== null && drawn.some((one) => one.contains(met));
          }),
        );
      });
      const floats = (one: Element | null): boolean =>
        one !== null && (/sticky|fixed/.test(getComputedStyle(one).position) || floats(one.parentElement));
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return {
        at,
        ...(!floats(element) &&
          !element.closest('svg') && {
            box: {
              left: left + scrollX,
              right: right + scrollX,
              top: top + scrollY,
              bottom: bottom + scrollY,
            },
          }),
        faults: [...(outlined.length > 0 ? [] : ['no outline']), ...(seen ? [] : ['out of sight'])],
      };
    };
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    await frame();
    let stop = look();
    // Rows that are drawn as they come near move the page once more. No finger is so quick as not to leave them that.
    for (let waits = 0; stop.faults.length > 0 && waits < 2; waits += 1) {
      await frame();
      stop = look();
    }
    return { ...stop, ...(asked?.isConnected && { isIt: asked === document.activeElement }) };
  }, asked);
}
