package candour.review.document.http;

import candour.document.Document;
import candour.review.profile.Profile;
import candour.review.review.read.ReviewRow;
import candour.review.termsofreference.read.TermsRow;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The terms of reference as they are agreed now, and every version and change before that (S002-069 to 072). */
record TermsPaper(ReviewRow review, List<TermsRow> history, Profile profile) {

    /** The paper, or empty while there are no terms. */
    Optional<Document> document(Quoting quoting) {
        var now = history.reversed().stream()
                .filter(row -> row.version() != null)
                .findFirst()
                .or(() -> history.stream().findFirst());
        if (now.isEmpty()) {
            return Optional.empty();
        }
        var saying = new Saying(quoting, profile);
        var version = now.get().version();
        terms(saying, quoting, now.get(), version == null ? "Proposed terms" : "Agreed terms, version " + version);
        history.stream()
                .filter(Predicate.not(now.get()::equals))
                .forEach(row -> terms(saying, quoting, row, title(row)));
        return Optional.of(new Document(
                "Terms of reference",
                "What the " + saying.word("REVIEW") + " looks at, and how that came to be",
                review.commissioned().humanReference().value(),
                saying.parts()));
    }

    private static String title(TermsRow row) {
        return switch (row.state()) {
            case PROPOSED -> "The first proposal";
            case AGREED -> "Version " + Objects.requireNonNull(row.version());
            case CHANGE_PROPOSED -> "A change that waits for the committee";
            case CHANGE_REJECTED -> "A change that was not agreed";
        };
    }

    private static void terms(Saying saying, Quoting quoting, TermsRow row, String title) {
        var terms = row.terms();
        saying.heading(title)
                .fact("Period from", terms.periodFrom())
                .fact("Period to", terms.periodTo())
                .fact("Proposed on", row.proposedOn())
                .fact(
                        "Because of",
                        row.trigger() == null ? null : saying.word(row.trigger().name()))
                .fact("Committee informed on", row.committeeInformedOn());
        if (row.decidedBy() != null) {
            saying.decidedBy(row.decidedBy());
        }
        saying.words(quoting.words(terms.rationale()))
                .points(terms.keyQuestions().stream().map(quoting::words).toList());
        said(saying, "Why the change: ", quoting.wordsOrNull(row.reason()));
        said(saying, "Why not: ", quoting.wordsOrNull(row.rejectedBecause()));
    }

    private static void said(Saying saying, String lead, @Nullable String words) {
        if (words != null) {
            saying.words(lead + words);
        }
    }
}
