package candour.chronology.agencychronology;

import static candour.chronology.agencychronology.ChronologyRule.DUE_DAY_LIES_BEFORE_THE_REQUEST;
import static candour.chronology.agencychronology.ChronologyRule.PERIOD_IS_LONGER_THAN_AGREED;
import static candour.chronology.agencychronology.ChronologyRule.REVIEW_IS_NOT_COMMISSIONED;
import static candour.chronology.agencychronology.ChronologyRule.REVIEW_WAS_STOPPED;

import candour.chronology.agencychronology.AgencyChronologyCommand.RequestChronology;
import candour.chronology.agencychronology.AgencyChronologyEvent.ChronologyRequested;
import candour.chronology.scope.Scope;
import candour.chronology.scope.ScopeEvent.AgencyAsked;
import candour.chronology.scope.ScopePeriod;
import candour.chronology.scope.Standing;
import candour.platform.decision.Decision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asking an agency for its chronology, first and again. */
final class Asking {
    private Asking() {}

    static Decision request(RequestChronology c, AgencyChronology chronology, Scope scope) {
        if (!scope.opened()) throw REVIEW_IS_NOT_COMMISSIONED.broken("a commissioned review");
        if (scope.standing() == Standing.STOPPED) throw REVIEW_WAS_STOPPED.broken();
        if (c.dueOn().isBefore(c.requestedOn())) throw DUE_DAY_LIES_BEFORE_THE_REQUEST.broken("a later day");
        LocalDate from = orElse(c.from(), scope.from());
        LocalDate until = orElse(c.until(), scope.until());
        var before = chronology.request();
        boolean asBefore = before != null
                && before.period().equals(new ScopePeriod(from, until))
                && before.dueOn().equals(c.dueOn());
        if (asBefore) return Decision.alreadySo();
        List<AgencyAsked> asked =
                scope.agencies().contains(c.agency()) ? List.of() : List.of(new AgencyAsked(c.reviewId(), c.agency()));
        ScopePeriod agreed = ScopePeriod.of(scope);
        return Decision.of(new ChronologyRequested(c.reviewId(), c.agency(), from, until, c.dueOn(), c.requestedOn()))
                .and(asked)
                .warningIf(!agreed.with(new ScopePeriod(from, until)).equals(agreed), PERIOD_IS_LONGER_THAN_AGREED);
    }

    private static @Nullable LocalDate orElse(@Nullable LocalDate given, @Nullable LocalDate otherwise) {
        return given == null ? otherwise : given;
    }
}
