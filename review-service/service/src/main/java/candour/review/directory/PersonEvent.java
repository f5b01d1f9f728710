package candour.review.directory;

import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import org.jspecify.annotations.Nullable;

/** What this service remembers about a professional. Stored for ever: add fields, never rename or remove them. */
public sealed interface PersonEvent {
    /** The person's reference: the subject of their token. */
    String personRef();

    /** A professional is in the directory; name and work contact are sealed under the person's own key. */
    @Stored("person-registered")
    record PersonRegistered(String personRef, @Nullable String organisation, Sealed name, Sealed workContact)
            implements PersonEvent {}

    /** They are reached in another way from now on. */
    @Stored("work-contact-changed")
    record WorkContactChanged(String personRef, Sealed workContact) implements PersonEvent {}
}
