import * as path from 'node:path';

export interface LaunchPlaces {
  readonly java: string;
  /** The folder of the extension. */
  readonly extension: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

/** How the language server is started. */
export function launch(places: LaunchPlaces): { args: string[]; env: Record<string, string | undefined> } {
  // Java's own log would end up between the messages of the protocol. Its quick compiler alone: a notice is written
  // before the better one has paid for itself. It compiles early and clears up soon, as server/bin/brieflint says.
  const options = [
    '-Xlog:disable',
    '-Xlog:all=warning:stderr',
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    '-XX:CompileThresholdScaling=0.05',
    '-Xmn40m',
    '-XX:SurvivorRatio=3',
  ];
  const env = utf8(places);
  const runtime = path.join(places.extension, 'runtime');
  if (!places.java.startsWith(runtime + path.sep)) {
    return { args: [...options, '-jar', path.join(places.extension, 'server', 'brieflint.jar'), 'lsp'], env };
  }
  // Brieflint is a part of this Java, and the classes that it loads are archived (server/dist/image).
  const archive = `-XX:SharedArchiveFile=${path.join(runtime, 'lib', 'brieflint.jsa')}`;
  return {
    args: [...options, archive, 'io.brieflint.cli.Brieflint', 'lsp'],
    // What others put on the class path is none of its business.
    env: { ...env, CLASSPATH: undefined },
  };
}

/** Without a UTF-8 locale, as in many containers, Java cannot open files with other letters in their names. */
function utf8({ environment, platform }: LaunchPlaces): Record<string, string> {
  const locale = ['LC_ALL', 'LC_CTYPE', 'LANG'].map((name) => environment[name]).find((value) => value);
  return platform !== 'linux' || /utf-?8/i.test(locale ?? '') ? {} : { LC_ALL: 'C.UTF-8' };
}
