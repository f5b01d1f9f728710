package candour.review.directory;

import candour.platform.decision.Fold;
import candour.review.directory.OrganisationEvent.OrganisationRegistered;
import org.jspecify.annotations.Nullable;

/** An organisation, as far as decisions need to know it. */
public record Organisation(@Nullable OrganisationRegistered registered) {
    /** How its events become its state; the stream's id is its code. */
    public static final Fold<Organisation, OrganisationEvent> FOLD = new Fold<>(
            "organisation",
            OrganisationEvent.class,
            event -> event.organisation().value(),
            Organisation::evolve,
            new Organisation(null));

    static Organisation evolve(Organisation was, OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered e -> new Organisation(e);
        };
    }

    /** Whether it is in the directory. */
    public boolean known() {
        return registered != null;
    }
}
