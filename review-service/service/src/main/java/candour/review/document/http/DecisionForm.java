package candour.review.document.http;

import candour.document.Document;
import candour.review.notification.read.NotificationRow;
import candour.review.profile.Profile;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The committee's decision, made from what was recorded and not typed again (S002-010). */
record DecisionForm(
        NotificationRow row, Profile profile, @Nullable String reference) {

    /** The form, or empty while the row knows of no decision. */
    Optional<Document> document(Quoting quoting) {
        var to = row.decided();
        var not = row.declined();
        if (to == null && not == null) {
            return Optional.empty();
        }
        var saying = new Saying(quoting, profile);
        var review = saying.word("REVIEW");
        asked(saying);
        if (to != null) {
            saying.heading("The decision")
                    .fact("Decision", "There is to be a " + review)
                    .fact(review, reference)
                    .decidedBy(to.decidedBy())
                    .under("Why", quoting.words(to.rationale()))
                    .under("Why it differs from the recommendation", quoting.wordsOrNull(to.reasonForDiffering()));
        } else if (not != null) {
            saying.heading("The decision")
                    .fact("Decision", "There is to be no " + review)
                    .decidedBy(not.decidedBy())
                    .under("Why", quoting.words(not.rationale()))
                    .under("How there will be learning instead", quoting.words(not.alternative()))
                    .under("Why it differs from the recommendation", quoting.wordsOrNull(not.reasonForDiffering()));
        }
        return Optional.of(new Document(
                review + " decision",
                "What was decided on a notification, by whom, and why",
                Saying.reference(reference, row.form().notificationId()),
                saying.parts()));
    }

    private void asked(Saying saying) {
        var form = row.form();
        saying.heading("The notification")
                .fact("Received", form.submittedOn())
                .fact(
                        "From",
                        form.notifierOrganisation() == null
                                ? null
                                : form.notifierOrganisation().value())
                .fact("Children or adults it is about", form.subjects().size())
                .heading("The circumstances it was considered in")
                .points(form.criteria().stream()
                        .sorted()
                        .map(each -> saying.word(each.name()))
                        .toList());
        recommended(saying);
    }

    private void recommended(Saying saying) {
        var to = row.recommended();
        var not = row.recommendedNot();
        if (to != null) {
            saying.heading("The recommendation")
                    .fact("Recommended", "to proceed")
                    .fact("Recommended on", to.recommendedOn());
        } else if (not != null) {
            saying.heading("The recommendation")
                    .fact("Recommended", "not to proceed")
                    .fact("Recommended on", not.recommendedOn());
        }
    }
}
