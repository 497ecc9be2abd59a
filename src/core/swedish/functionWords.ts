/**
 * Words that carry no subject matter. Unlike published stop lists it keeps *inte*, *ingen*, *varje*, *ett tillfälle* and
 * the like: they decide between systematic and single.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "och i på av för med till att som den det de en ett är om har var från vid sig sin sitt sina ut upp in kan vi man " +
    "eller men så även också där här när hur vad vilka vilken vilket dess deras denna detta dessa han hon hen dem oss vår " +
    "vårt våra än då mellan genom samt inom efter mot över utan blir bli blev vara varit ha hade under utifrån kring bl " +
    "bla a t ex s k m dels andra annan annat alla allt mer mest olika både såsom inför via eftersom därför"
  ).split(" "),
);
