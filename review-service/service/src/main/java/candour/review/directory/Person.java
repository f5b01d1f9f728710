package candour.review.directory;

import candour.platform.access.Code;
import candour.platform.decision.Fold;
import candour.review.directory.PersonEvent.PersonRegistered;
import candour.review.directory.PersonEvent.WorkContactChanged;
import org.jspecify.annotations.Nullable;

/** A professional, as far as decisions need to know them. */
public record Person(boolean known, @Nullable Code organisation) {
    /** How their events become their state; the stream's id is the person's reference. */
    public static final Fold<Person, PersonEvent> FOLD = new Fold<>(
            "person", PersonEvent.class, event -> event.personRef().value(), Person::evolve, new Person(false, null));

    static Person evolve(Person was, PersonEvent event) {
        return switch (event) {
            case PersonRegistered e -> new Person(true, e.organisation());
            case WorkContactChanged _ -> was;
        };
    }
}
