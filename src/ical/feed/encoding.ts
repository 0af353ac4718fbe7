/** Forms in which a body may travel (RFC 9110, 8.4.1), the smallest first. */
const ENCODINGS = ['br', 'gzip'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Bodies below this gain nothing. */
const WORTH_IT = 1024

/** Compresses a body; what a platform cannot do is absent. */
type Compressors = Readonly<
  Partial<Record<Encoding, (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>>>
>

/** The parts of Node's zlib that are used; workers and browsers have none of it. */
interface Zlib {
  brotliCompress(
    bytes: Uint8Array,
    options: object,
    done: (error: Error | null, result: Uint8Array<ArrayBuffer>) => void,
  ): void
  constants: { BROTLI_PARAM_QUALITY: number }
}
interface Platform {
  process?: { getBuiltinModule?: (name: string) => unknown }
}

/** What this platform can do: gzip wherever there are compression streams, Brotli in Node (from 20.16). */
export const compressors: Compressors = {
  ...(typeof CompressionStream === 'undefined' ? {} : { gzip }),
  ...brotli((globalThis as Platform).process?.getBuiltinModule?.('node:zlib') as Zlib | undefined),
}

function brotli(zlib: Zlib | undefined): Compressors {
  if (!zlib?.brotliCompress) return {}
  // Quality 5 takes as long as gzip and gives a tenth less; the highest would take a second for a year.
  const options = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 } }
  return {
    br: (bytes) =>
      new Promise((resolve, reject) =>
        zlib.brotliCompress(bytes, options, (error, result) => (error ? reject(error) : resolve(result))),
      ),
  }
}

async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

/** True for a body that gains by being compressed. */
export function worthPacking(size: number): boolean {
  return size >= WORTH_IT
}

/** The first of our encodings that an Accept-Encoding takes (RFC 9110, 12.5.3; a weight of 0 refuses). */
export function takenEncoding(accepted: string): Encoding | undefined {
  const taken = new Map(
    accepted.split(',').map((part): [string, boolean] => {
      const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
      return [name, !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter))]
    }),
  )
  return ENCODINGS.find((name) => compressors[name] && (taken.get(name) ?? taken.get('*') ?? false))
}
