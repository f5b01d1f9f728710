package candour.review.directory;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import org.jspecify.annotations.Nullable;

/** What this service remembers about a professional. Stored for ever: add fields, never rename or remove them. */
public sealed interface PersonEvent {
    /** The person's reference: the subject of their token. */
    Code personRef();

    /** A professional is in the directory; name and work contact are sealed under the person's own key. */
    @Stored("person-registered")
    record PersonRegistered(Code personRef, @Nullable Code organisation, Sealed name, Sealed workContact)
            implements PersonEvent {}

    /** They are reached in another way from now on. */
    @Stored("work-contact-changed")
    record WorkContactChanged(Code personRef, Sealed workContact) implements PersonEvent {}
}
