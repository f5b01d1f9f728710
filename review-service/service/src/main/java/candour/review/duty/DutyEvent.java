package candour.review.duty;

import candour.platform.access.Code;
import candour.platform.authority.Evidence;
import candour.platform.decision.MarkedInError;
import candour.platform.log.Stored;
import candour.platform.sealed.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service remembers about a duty. Stored for ever: add fields, never rename or remove them. */
public sealed interface DutyEvent {
    /** Which duty. */
    UUID dutyId();

    /** What it is about: the review, or the notification when there is none. */
    UUID about();

    /**
     * Someone must do something by a day.
     *
     * @param about the review, or the notification when there is none
     * @param owner the role whose duty it is
     * @param cause the event it follows from
     * @param raisedOn the day its days are counted from (Europe/London)
     * @param dueOn computed once, from the profile's working days
     */
    @Stored("duty-raised")
    record DutyRaised(
            UUID dutyId, UUID about, DutyKind kind, Code owner, UUID cause, LocalDate raisedOn, LocalDate dueOn)
            implements DutyEvent {}

    /**
     * It was done.
     *
     * @param following the record that shows it, or null when somebody said so
     */
    @Stored("duty-discharged")
    record DutyDischarged(
            UUID dutyId,
            UUID about,
            LocalDate dischargedOn,
            boolean late,
            @Nullable Evidence evidence,
            @Nullable UUID following)
            implements DutyEvent {}

    /** Another record asks for the same: it stands as long as one of them does (ruling R3). */
    @Stored("duty-caused-again")
    record DutyCausedAgain(UUID dutyId, UUID about, UUID cause, LocalDate raisedOn, LocalDate dueOn)
            implements DutyEvent {}

    /** Another record shows it to be done too: it is done as long as one of them stands (ruling R3). */
    @Stored("duty-shown-again")
    record DutyShownAgain(UUID dutyId, UUID about, LocalDate dischargedOn, UUID following) implements DutyEvent {}

    /** One of several records it follows from, or is shown by, was a mistake; by the others it stands as it did. */
    @Stored("duty-record-taken-back")
    record DutyRecordTakenBack(UUID dutyId, UUID about, UUID markedEventId) implements DutyEvent {}

    /** The record that had shown it to be done was a mistake: it is open again (ruling R3). */
    @Stored("duty-reopened")
    record DutyReopened(UUID dutyId, UUID about, UUID markedEventId) implements DutyEvent {}

    /** What it followed from was recorded in error: nothing is due, and never was (ruling R3). */
    @Stored("duty-taken-back")
    record DutyTakenBack(UUID dutyId, UUID about, UUID markedEventId) implements DutyEvent {}

    /** Its day has passed and it was not done. */
    @Stored("duty-overdue")
    record DutyOverdue(UUID dutyId, UUID about, LocalDate dueOn, LocalDate noticedOn) implements DutyEvent {}

    /** The record of its discharge was a mistake: it is open again. */
    @Stored("duty-discharge-recorded-in-error")
    record DischargeRecordedInError(UUID dutyId, UUID about, UUID markedEventId, Sealed reason)
            implements DutyEvent, MarkedInError {

        /** Somebody's word; what another record shows is put right by marking that one. */
        @Override
        public boolean mayMark(Object event) {
            return event instanceof DutyDischarged discharged && discharged.following() == null;
        }
    }
}
