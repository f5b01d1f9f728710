package candour.chronology.paper;

import candour.chronology.imports.Account;
import candour.chronology.merge.OrderCertainty;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One entry as a paper shows it.
 *
 * @param number its place in the merged chronology, from 1
 * @param agency its code
 * @param understood how its date was read
 * @param account its words, or null where they are withheld
 * @param withheld why; null when the words are given
 * @param toNext how sure it is that it came before the next
 */
public record PaperLine(
        int number,
        String agency,
        String understood,
        @Nullable Account account,
        @Nullable String withheld,
        @Nullable OrderCertainty toNext) {

    /** The same line with other words: for example pseudonyms for names. What stands in no account is nobody's words. */
    public PaperLine in(UnaryOperator<String> words) {
        if (account == null) return this;
        var said = new Account(
                words.apply(account.date()),
                words.apply(account.event()),
                words.apply(account.source()),
                orNull(words, account.action()),
                orNull(words, account.professional()),
                orNull(words, account.person()),
                orNull(words, account.childSeen()),
                orNull(words, account.comment()));
        return new PaperLine(number, agency, understood, said, withheld, toNext);
    }

    private static @Nullable String orNull(UnaryOperator<String> words, @Nullable String text) {
        return text == null ? null : words.apply(text);
    }

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "PaperLine[" + number + "]";
    }
}
