package candour.review.engagementadvice.read;

import candour.platform.sealed.Sealed;
import candour.platform.view.Row;
import candour.review.engagementadvice.EngagementAdviceEvent.EngagementAdviceRequested;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A question and the advice given on it. One row stands with the committee, one with the asker, and one with the
 * notification or review it is about, so that each may list their own.
 *
 * @param listedUnder the committee, the notification or review, or the asker's reference
 */
public record AdviceRow(String key, String listedUnder, EngagementAdviceRequested asked, List<Advice> given)
        implements Row {
    /** What was advised, by whom. */
    public record Advice(UUID eventId, Sealed advice, String adviserRef, LocalDate givenOn) {}

    AdviceRow with(Advice advice) {
        var all = new ArrayList<>(given);
        all.add(advice);
        return new AdviceRow(key, listedUnder, asked, all);
    }

    AdviceRow without(UUID eventId) {
        return new AdviceRow(
                key,
                listedUnder,
                asked,
                given.stream().filter(each -> !each.eventId().equals(eventId)).toList());
    }

    @Override
    public String scope() {
        return listedUnder;
    }

    @Override
    public String order() {
        return asked.askedOn() + " " + asked.adviceId();
    }
}
