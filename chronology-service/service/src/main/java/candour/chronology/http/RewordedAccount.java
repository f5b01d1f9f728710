package candour.chronology.http;

import candour.chronology.pseudonym.Abbreviations;
import candour.chronology.pseudonym.Abbreviations.Abbreviation;
import candour.chronology.pseudonym.Doubtful;
import candour.chronology.pseudonym.Rewording;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words of an entry in the form that was asked for, with what could not be told for sure, cell by cell. */
record RewordedAccount(AccountAnswer account, List<DoubtAnswer> doubts, List<Abbreviation> abbreviations) {

    /**
     * @param cell of the account, for example {@code event}
     * @param from the first character in that cell as it is given
     * @param to the character after the last
     */
    public record DoubtAnswer(String cell, int from, int to, Doubtful.Kind kind, List<UUID> mayBe) {}

    static RewordedAccount of(AccountAnswer words, Rewording rewording, Abbreviations abbreviations) {
        if (words.withheld() != null) return new RewordedAccount(words, List.of(), List.of());
        var cells = new Cells(rewording, abbreviations);
        var account = new AccountAnswer(
                words.date(),
                cells.of("event", words.event()),
                cells.of("source", words.source()),
                cells.of("action", words.action()),
                cells.of("professional", words.professional()),
                cells.of("person", words.person()),
                cells.of("childSeen", words.childSeen()),
                cells.of("comment", words.comment()),
                null);
        return new RewordedAccount(
                account,
                List.copyOf(cells.doubts),
                cells.used.stream().distinct().toList());
    }

    private record Cells(
            Rewording rewording, Abbreviations abbreviations, List<DoubtAnswer> doubts, List<Abbreviation> used) {
        Cells(Rewording rewording, Abbreviations abbreviations) {
            this(rewording, abbreviations, new ArrayList<>(), new ArrayList<>());
        }

        @Nullable
        String of(String cell, @Nullable String words) {
            if (words == null) return null;
            used.addAll(abbreviations.in(words));
            var reworded = rewording.of(words);
            reworded.doubts()
                    .forEach(doubt ->
                            doubts.add(new DoubtAnswer(cell, doubt.from(), doubt.to(), doubt.kind(), doubt.mayBe())));
            return reworded.text();
        }
    }
}
