package candour.review;

import static candour.review.duty.DutyCommand.idFor;

import candour.platform.access.Code;
import candour.platform.log.LoggedEvent;
import candour.review.duty.DutyCommand.RaiseDuty;
import candour.review.duty.DutyKind;
import candour.review.profile.Profiles;
import candour.review.profile.WorkingDays;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/**
 * By when duties are due: so many working days as the profile says for their kind.
 *
 * @param calendar the working days of a jurisdiction
 */
public record DueDays(Function<String, WorkingDays> calendar) {
    /**
     * The duty of a kind that follows from an event; without a day, and so nobody's, where the profile knows none.
     *
     * @param of what it stands for: one duty of a kind for each
     * @param about the review, or the notification when there is none
     * @param from the day its days are counted from
     */
    public RaiseDuty raise(LoggedEvent event, UUID of, UUID about, DutyKind kind, Code profileId, LocalDate from) {
        var profile = Profiles.of(profileId.value());
        var dueOn = profile.raises(kind.name())
                ? calendar.apply(profile.jurisdiction()).after(from, profile.daysFor(kind.name()))
                : null;
        return new RaiseDuty(idFor(of, kind), about, kind, event.eventId(), from, dueOn);
    }
}
