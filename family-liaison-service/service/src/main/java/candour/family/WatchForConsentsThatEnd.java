package candour.family;

import static candour.family.consent.read.ConsentsThatEnd.CONSENTS_THAT_END;
import static candour.family.consent.read.ConsentsThatEnd.WATCHED;

import candour.family.consent.ConsentCommand.NoteExpired;
import candour.platform.calendar.London;
import candour.platform.policy.Timed;
import candour.platform.view.Views;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A yes that was given for a time is over once its last day has passed, unless it was confirmed anew: no timer, and no
 * silence, ever makes it last longer (S001-32, X-05).
 */
record WatchForConsentsThatEnd() implements Timed {

    private static final int PAGE = 200;

    @Override
    public String name() {
        return "watch-for-consents-that-end";
    }

    @Override
    public List<Object> due(Instant now, Views views) {
        var today = London.day(now);
        return views.list(CONSENTS_THAT_END, WATCHED, null, PAGE, null).rows().stream()
                .filter(consent -> today.isAfter(Objects.requireNonNull(consent.until())))
                .<Object>map(
                        consent -> new NoteExpired(consent.reviewId(), consent.memberId(), consent.purpose(), today))
                .toList();
    }
}
