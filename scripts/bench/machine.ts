import { execFileSync, spawnSync } from 'node:child_process';
import { cpus } from 'node:os';

/** Resident memory of a process in MB, by the kernel's own count. */
export function residentMegabytes(pid: number): number {
  const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).trim());
  return Math.round(kilobytes / 1000);
}

/** What a figure was measured on. */
export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`;

/** Resolves when a process has no children left: the site's work after a first release (brotli 11) is done. */
export async function atRest(pid: number): Promise<void> {
  while (spawnSync('pgrep', ['-P', String(pid)]).status === 0) await new Promise((resolve) => setTimeout(resolve, 500));
}
