package candour.chronology.paper;

import candour.chronology.imports.Account;
import candour.chronology.merge.OrderCertainty;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of a merged chronology, under headings that the importer reads back as what they are. */
public enum PaperColumn {
    NUMBER("No", 6),
    AGENCY("Agency", 16),
    DATE("Date", 18),
    UNDERSTOOD("How the date was read", 24),
    SOURCE("Source of information", 24),
    EVENT("Event", 60),
    ACTION("Action taken", 40),
    PROFESSIONAL("Professional involved", 20),
    PERSON("Person", 20),
    CHILD_SEEN("Child seen", 12),
    COMMENT("Comment", 30),
    ORDER("Order to the next", 16);

    private final String heading;
    private final int letters;

    PaperColumn(String heading, int letters) {
        this.heading = heading;
        this.letters = letters;
    }

    public String heading() {
        return heading;
    }

    /** How wide a spreadsheet shows it, in letters. */
    public int letters() {
        return letters;
    }

    /** What stands in it, or nothing. Where the words are withheld, the event says why. */
    public String of(PaperLine line) {
        return switch (this) {
            case NUMBER -> String.valueOf(line.number());
            case AGENCY -> line.agency();
            case DATE -> said(line, Account::date);
            case UNDERSTOOD -> line.understood();
            case SOURCE -> said(line, Account::source);
            case EVENT -> line.account() == null ? "[Not given: " + why(line) + "]" : said(line, Account::event);
            case ACTION -> said(line, Account::action);
            case PROFESSIONAL -> said(line, Account::professional);
            case PERSON -> said(line, Account::person);
            case CHILD_SEEN -> said(line, Account::childSeen);
            case COMMENT -> said(line, Account::comment);
            case ORDER -> order(line.toNext());
        };
    }

    private static String said(PaperLine line, Function<Account, @Nullable String> field) {
        String text = line.account() == null ? null : field.apply(line.account());
        return text == null ? "" : text;
    }

    private static String why(PaperLine line) {
        return line.withheld() == null
                ? "missing"
                : line.withheld().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private static String order(@Nullable OrderCertainty certainty) {
        return switch (certainty) {
            case null -> "";
            case CERTAIN -> "certain";
            case STATED -> "stated";
            case TIEBREAK -> "not known";
        };
    }
}
