package candour.chronology.scope;

import static candour.chronology.scope.ScopeDecider.SCOPE;
import static candour.testing.Spec.given;

import candour.chronology.scope.ScopeCommand.LearnStanding;
import candour.chronology.scope.ScopeCommand.OpenScope;
import candour.chronology.scope.ScopeCommand.SetScopePeriod;
import candour.chronology.scope.ScopeEvent.ScopeOpened;
import candour.chronology.scope.ScopeEvent.ScopePeriodSet;
import candour.chronology.scope.ScopeEvent.StandingLearnt;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
@DisplayName("S002-075, S002-076, X-09: what review-service tells is taken in once, whatever the order")
class ScopeSpec {
    static final UUID REVIEW = new UUID(7, 1);
    static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    @Test
    void a_review_is_known_once_it_is_commissioned() {
        given(SCOPE).when(new OpenScope(REVIEW, null, null, MAY)).then(new ScopeOpened(REVIEW, null, null, MAY));
        given(SCOPE, new ScopeOpened(REVIEW, null, null, MAY))
                .when(new OpenScope(REVIEW, null, null, MAY))
                .staysQuiet();
    }

    @Test
    void the_period_is_that_of_the_latest_terms() {
        given(SCOPE).when(terms(1, 2022)).then(period(1, 2022));
        given(SCOPE, period(1, 2022)).when(terms(2, 2021)).then(period(2, 2021));
        given(SCOPE, period(2, 2021)).when(terms(1, 2022)).staysQuiet();
        given(SCOPE, period(2, 2021)).when(terms(2, 2021)).staysQuiet();
    }

    @Test
    void a_pause_and_its_end_are_known() {
        given(SCOPE)
                .when(new LearnStanding(REVIEW, Standing.PAUSED, MAY))
                .then(new StandingLearnt(REVIEW, Standing.PAUSED, MAY));
        given(SCOPE).when(new LearnStanding(REVIEW, Standing.RUNNING, MAY)).staysQuiet();
    }

    private static SetScopePeriod terms(int version, int from) {
        return new SetScopePeriod(REVIEW, version, LocalDate.of(from, 1, 1), null);
    }

    private static ScopePeriodSet period(int version, int from) {
        return new ScopePeriodSet(REVIEW, version, LocalDate.of(from, 1, 1), null);
    }
}
