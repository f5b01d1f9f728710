package candour.family.contact;

import candour.family.contact.ContactEvent.ContactPlanned;
import candour.family.contact.ContactEvent.ContactRecorded;
import candour.family.contact.ContactEvent.ContactRecordedInError;
import candour.family.contact.ContactEvent.ContactRuleBreached;
import candour.platform.decision.Fold;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory of a contact to decide the next command.
 *
 * @param told the members it told something, once it was made
 * @param discharged the duties it discharged
 */
public record Contact(@Nullable UUID reviewId, Stage stage, Set<UUID> told, Set<UUID> discharged) {

    /** How far it has come. A contact recorded in error is again what it was before: planned, or nothing. */
    public enum Stage {
        UNKNOWN,
        PLANNED,
        MADE
    }

    /** How its events become its state. */
    public static final Fold<Contact, ContactEvent> FOLD = new Fold<>(
            "contact",
            ContactEvent.class,
            ContactEvent::contactId,
            Contact::evolve,
            new Contact(null, Stage.UNKNOWN, Set.of(), Set.of()));

    static Contact evolve(Contact was, ContactEvent event) {
        return switch (event) {
            case ContactPlanned e -> new Contact(e.reviewId(), Stage.PLANNED, was.told, was.discharged);
            case ContactRecorded e ->
                new Contact(e.reviewId(), Stage.MADE, e.topics().isEmpty() ? Set.of() : e.memberIds(), e.discharges());
            case ContactRuleBreached _, ContactRecordedInError _ -> was;
        };
    }
}
