package candour.family.contact;

import candour.family.contact.ContactEvent.ContactJudgedAgain;
import candour.family.contact.ContactEvent.ContactPlanned;
import candour.family.contact.ContactEvent.ContactRecorded;
import candour.family.contact.ContactEvent.ContactRecordedInError;
import candour.family.contact.ContactEvent.ContactRuleBreached;
import candour.platform.decision.Fold;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Just enough memory of a contact to decide the next command.
 *
 * @param told the members it told something, once it was made
 * @param discharged the duties it discharged
 * @param members whom it is or was with
 * @param on the day it was made, or is planned for
 * @param breached whether it broke a rule as things stood when it was recorded
 * @param judgedAgain the police records marked in error after which it was looked at again
 */
public record Contact(
        @Nullable UUID reviewId,
        Stage stage,
        Set<UUID> told,
        Set<UUID> discharged,
        Set<UUID> members,
        @Nullable LocalDate on,
        boolean breached,
        Set<UUID> judgedAgain) {

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
            new Contact(null, Stage.UNKNOWN, Set.of(), Set.of(), Set.of(), null, false, Set.of()));

    static Contact evolve(Contact was, ContactEvent event) {
        return switch (event) {
            case ContactPlanned e ->
                new Contact(
                        e.reviewId(),
                        Stage.PLANNED,
                        was.told,
                        was.discharged,
                        e.memberIds(),
                        e.plannedFor(),
                        false,
                        Set.of());
            case ContactRecorded e ->
                new Contact(
                        e.reviewId(),
                        Stage.MADE,
                        e.topics().isEmpty() ? Set.of() : e.memberIds(),
                        e.discharges(),
                        e.memberIds(),
                        e.on(),
                        false,
                        Set.of());
            case ContactRuleBreached _ -> was.judged(true, was.judgedAgain);
            case ContactJudgedAgain e -> {
                var all = new HashSet<>(was.judgedAgain);
                all.add(e.markedEventId());
                yield was.judged(was.breached, Set.copyOf(all));
            }
            case ContactRecordedInError _ -> was;
        };
    }

    private Contact judged(boolean broke, Set<UUID> again) {
        return new Contact(reviewId, stage, told, discharged, members, on, broke, again);
    }
}
