/** How far a list is answered. @param done from 0 to 1 */
export function ProgressBar({ done }: { readonly done: number }) {
  return (
    <svg className="progress" width="100%" height="6" aria-hidden="true" focusable="false">
      <rect width="100%" height="6" rx="3" className="progress-track" />
      <rect width={`${100 * done}%`} height="6" rx="3" className="progress-done" />
    </svg>
  );
}
