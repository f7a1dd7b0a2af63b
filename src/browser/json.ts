/** A published file read as JSON; undefined where it cannot be had. Tried once more after a second. */
export async function readJson(address: string): Promise<unknown> {
  try {
    return await bring(address);
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return bring(address).catch(() => undefined);
  }
}

async function bring(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return (await answer.json()) as unknown;
}
