package candour.chronology.time;

/** One way in which people write dates. Given tidied words (see {@link Tidy}), it answers what they mean, or that they are not written its way. */
@FunctionalInterface
interface DateForm {
    DateFound read(String words, ReadingRules rules);
}
