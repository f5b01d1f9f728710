package candour.chronology.subject;

import candour.chronology.subject.SubjectIdentifierEvent.SubjectIdentifierNoted;
import candour.chronology.subject.SubjectIdentifierEvent.SubjectIdentifierWithdrawn;
import candour.platform.decision.Fold;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory to decide the next command.
 *
 * @param reviewId null when there is none
 */
public record SubjectIdentifier(@Nullable UUID reviewId, boolean withdrawn) {

    public static final Fold<SubjectIdentifier, SubjectIdentifierEvent> FOLD = new Fold<>(
            "subject-identifier",
            SubjectIdentifierEvent.class,
            SubjectIdentifierEvent::identifierId,
            SubjectIdentifier::evolve,
            new SubjectIdentifier(null, false));

    static SubjectIdentifier evolve(SubjectIdentifier was, SubjectIdentifierEvent event) {
        return switch (event) {
            case SubjectIdentifierNoted e -> new SubjectIdentifier(e.reviewId(), false);
            case SubjectIdentifierWithdrawn _ -> new SubjectIdentifier(was.reviewId, true);
        };
    }
}
