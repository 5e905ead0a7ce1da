import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import * as path from 'node:path';

export const oldestJava = 17;

export interface Java {
  readonly program: string;
  readonly version: number;
}

export interface JavaPlaces {
  /** The folder that may hold a Java of the extension's own. */
  readonly extension: string;
  /** What the user set, or nothing. */
  readonly setting: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

/** Programs that may be Java, best first. */
export function candidates(places: JavaPlaces): string[] {
  const program = places.platform === 'win32' ? 'java.exe' : 'java';
  const paths = places.platform === 'win32' ? path.win32 : path.posix;
  const homes = [paths.join(places.extension, 'runtime'), places.setting, places.environment['JAVA_HOME'] ?? ''];
  const separator = places.platform === 'win32' ? ';' : ':';
  const folders = (places.environment['PATH'] ?? places.environment['Path'] ?? '').split(separator);
  const found = [
    ...homes.filter((home) => home !== '').map((home) => paths.join(home, 'bin', program)),
    ...folders.filter((folder) => folder !== '').map((folder) => paths.join(folder, program)),
  ];
  return [...new Set(found)];
}

/** The major version in what `java -version` prints: 17 for "17.0.15", 8 for "1.8.0_402". */
export function versionIn(output: string): number | undefined {
  const version = /version "(?:1\.)?(\d+)/.exec(output)?.[1];
  return version === undefined ? undefined : Number(version);
}

/** The major version that the file `release` of a Java names; asking the program takes much longer. */
export function versionInRelease(release: string): number | undefined {
  const version = /^JAVA_VERSION="(?:1\.)?(\d+)/m.exec(release)?.[1];
  return version === undefined ? undefined : Number(version);
}

async function versionOf(program: string): Promise<number | undefined> {
  const usable = await access(program, constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!usable) {
    return undefined;
  }
  const release = await readFile(path.resolve(program, '..', '..', 'release'), 'utf8').catch(() => '');
  const said = versionInRelease(release);
  if (said !== undefined) {
    return said;
  }
  return new Promise((resolve) => {
    execFile(program, ['-version'], { timeout: 10_000 }, (error, stdout, stderr) => {
      resolve(error === null ? versionIn(stderr + stdout) : undefined);
    });
  });
}

/** The first Java that is new enough, or else those that were found and are too old. */
export async function findJava(
  places: JavaPlaces,
  version: (program: string) => Promise<number | undefined> = versionOf,
): Promise<{ java: Java } | { tooOld: Java[] }> {
  const tooOld: Java[] = [];
  for (const program of candidates(places)) {
    const found = await version(program);
    if (found !== undefined && found >= oldestJava) {
      return { java: { program, version: found } };
    }
    if (found !== undefined) {
      tooOld.push({ program, version: found });
    }
  }
  return { tooOld };
}

export function noJavaMessage(tooOld: readonly Java[], setting: string): string {
  const first = tooOld[0];
  const found =
    first !== undefined
      ? `Found only Java ${first.version} (${first.program}).`
      : setting !== ''
        ? `There is none at ${setting}, nor in JAVA_HOME or PATH.`
        : 'There is none in JAVA_HOME or PATH.';
  return `Brieflint needs Java ${oldestJava} or newer. ${found}`;
}
