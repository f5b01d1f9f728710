package candour.review.termsofreference.http;

import candour.platform.rest.Exchange;
import candour.platform.rest.Words;
import candour.platform.sealed.Sealed;
import candour.review.termsofreference.read.TermsRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one version of the terms to the next (S002-071). Sealed words are different values each time they
 * are written, so they are compared once opened, for a caller who may read them; what cannot be opened is not compared.
 *
 * @param before what was there, or null where something was added
 * @param after what is there now, or null where something was taken out
 */
public record TermsDifference(
        Part part, @Nullable String before, @Nullable String after) {

    /** What of the terms. */
    public enum Part {
        PERIOD_FROM,
        PERIOD_TO,
        RATIONALE,
        KEY_QUESTION
    }

    static List<TermsDifference> between(Exchange x, TermsRow was, TermsRow now) {
        var before = was.terms();
        var after = now.terms();
        var all = new ArrayList<TermsDifference>();
        add(all, Part.PERIOD_FROM, before.periodFrom(), after.periodFrom());
        add(all, Part.PERIOD_TO, before.periodTo(), after.periodTo());
        var rationale = text(x, before.rationale());
        var newRationale = text(x, after.rationale());
        if (rationale != null && newRationale != null) {
            add(all, Part.RATIONALE, rationale, newRationale);
        }
        var asked = texts(x, before.keyQuestions());
        var asks = texts(x, after.keyQuestions());
        if (asked != null && asks != null) {
            asked.stream()
                    .filter(each -> !asks.contains(each))
                    .forEach(each -> add(all, Part.KEY_QUESTION, each, null));
            asks.stream()
                    .filter(each -> !asked.contains(each))
                    .forEach(each -> add(all, Part.KEY_QUESTION, null, each));
        }
        return List.copyOf(all);
    }

    private static void add(List<TermsDifference> all, Part part, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            all.add(new TermsDifference(
                    part, before == null ? null : before.toString(), after == null ? null : after.toString()));
        }
    }

    private static @Nullable List<String> texts(Exchange x, List<Sealed> sealed) {
        var texts = sealed.stream().map(each -> text(x, each)).toList();
        return texts.stream().anyMatch(Objects::isNull)
                ? null
                : texts.stream().map(Objects::requireNonNull).toList();
    }

    private static @Nullable String text(Exchange x, Sealed sealed) {
        Words words = x.open(sealed);
        return words == null ? null : words.text();
    }
}
