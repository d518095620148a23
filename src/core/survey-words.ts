/** Words of survey comments that are no topic of their own, German and English. */

export type SurveyLanguage = "de" | "en";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that carry no topic. */
export const stopWords: Readonly<Record<SurveyLanguage, ReadonlySet<string>>> = {
  de: words(`
    aber als alle allem allen aller alles also am an andere anderen auch auf aus außerdem bei beim bereits
    bin bis bisher bitte da dabei dadurch dafür dagegen damit dann daran darauf das dass davon dazu dein dem
    den denn der deren des deshalb dessen die dies diese diesem diesen dieser dieses doch dort du durch ein
    eine einem einen einer eines einfach einige er es etwas euch euer eure für gab gar gegen gemacht gerne gibt
    habe haben hat hatte hatten hier hin ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja jede
    jeden jeder jedes jetzt kann können konnte könnte leider machen mal man mein meine meinem meinen meiner
    mich mir mit muss musste möchte nach noch nun nur ob oder schon sehr sei sein seine seit selbst sich sie
    sind so sollte sonst sowie trotz trotzdem um und uns unser unsere unter viel viele vielen vom von vor war
    waren was weil welche wenn wer werde werden wie wieder wir wird wirklich wo wollte wurde wurden wäre würde
    würden zum zur zwar über immer ganz mehr
  `),
  en: words(`
    a about after again all also always am an and any are as at be because been before being both but by can
    could did do does doing done each ever every for from get got had has have having he her here hers him his
    how i i'd i'll i'm i've if in into is it it's its just like made make many may me more most much my of off
    on once one only or other our ours out over own really same she should since so some such than that that's
    the their them then there these they they're this those through to under until up us very was we we're were
    what when where which while who why will with would you your yours even still
  `),
};

/** Words that turn or sharpen the next one: no topic alone, but part of a pair ("nicht pünktlich"). */
export const turningWords: Readonly<Record<SurveyLanguage, ReadonlySet<string>>> = {
  de: words("nicht kein keine keinen keinem keiner nie niemals ohne zu nichts"),
  en: words(`
    not no never without too nothing don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't
    wouldn't haven't hasn't
  `),
};
