package candour.chronology.http;

import candour.chronology.glossary.TermKind;
import candour.chronology.pseudonym.Form;
import candour.chronology.pseudonym.Known;
import candour.chronology.pseudonym.Rewording;
import candour.chronology.read.TermRow;
import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.platform.view.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A review's glossary, opened for one answer.
 *
 * @param unopened persons whose names cannot be read any more, so that they cannot be found in the words either
 */
record GlossaryWords(List<Known> people, List<Known> abbreviations, List<UUID> unopened) {

    static GlossaryWords of(UUID reviewId, Views views, Exchange exchange) {
        List<Known> people = new ArrayList<>();
        List<Known> abbreviations = new ArrayList<>();
        List<UUID> unopened = new ArrayList<>();
        for (TermRow row : views.all(TermRow.TERMS, reviewId.toString(), exchange.asOfLeaf())) {
            String written = text(exchange.open(row.written()));
            String standsFor = text(exchange.open(row.standsFor()));
            if (written == null || standsFor == null) unopened.add(row.termId());
            else
                (row.kind() == TermKind.ABBREVIATION ? abbreviations : people)
                        .add(new Known(row.termId(), parted(written), standsFor));
        }
        return new GlossaryWords(people, abbreviations, unopened);
    }

    Rewording in(Form form) {
        return Rewording.in(form, people);
    }

    static String joined(List<String> written) {
        return written.stream()
                .map(each -> each.strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    static List<String> parted(String written) {
        return List.of(written.split("\n"));
    }

    private static @Nullable String text(@Nullable Words words) {
        return words == null ? null : words.text();
    }
}
