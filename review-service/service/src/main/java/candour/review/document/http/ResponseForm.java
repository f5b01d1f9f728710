package candour.review.document.http;

import candour.document.Document;
import candour.review.notification.read.NotificationRow;
import candour.review.profile.Profile;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer to whoever notified (S002-012): what was decided and what they are told, nothing that was weighed. */
record ResponseForm(
        NotificationRow row, Profile profile, @Nullable String reference) {

    /** The form, or empty while the row knows of no answer. */
    Optional<Document> document(Quoting quoting) {
        var response = row.response();
        if (response == null) {
            return Optional.empty();
        }
        var saying = new Saying(quoting, profile);
        var review = saying.word("REVIEW");
        saying.heading("Your notification")
                .fact("Received", row.form().submittedOn())
                .fact("Decision", "There is to be " + (row.decided() == null ? "no " : "a ") + review)
                .fact(review, reference)
                .fact("Answered on", response.issuedOn())
                .under("Our answer", quoting.words(response.response()));
        return Optional.of(new Document(
                "Notification response",
                "What became of a notification",
                Saying.reference(reference, row.form().notificationId()),
                saying.parts()));
    }
}
