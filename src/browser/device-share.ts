/** Whether this device has a share sheet of its own for links. */
export function canShareHere(): boolean {
  return typeof navigator.share === 'function';
}

/** Opens the device’s share sheet. Whether it was used or closed is the reader’s affair. */
export async function shareHere(title: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, url });
  } catch {
    // Closed without choosing, or not allowed now.
  }
}
