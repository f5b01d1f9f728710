package candour.chronology.scope;

import static candour.chronology.scope.ScopeDecider.SCOPE;
import static candour.testing.Spec.given;
import static org.assertj.core.api.Assertions.assertThat;

import candour.chronology.scope.ScopeCommand.LearnNotStopped;
import candour.chronology.scope.ScopeCommand.LearnPause;
import candour.chronology.scope.ScopeCommand.LearnResumption;
import candour.chronology.scope.ScopeCommand.LearnStop;
import candour.chronology.scope.ScopeCommand.OpenScope;
import candour.chronology.scope.ScopeCommand.SetScopePeriod;
import candour.chronology.scope.ScopeEvent.PauseLearnt;
import candour.chronology.scope.ScopeEvent.ResumptionLearnt;
import candour.chronology.scope.ScopeEvent.ScopeOpened;
import candour.chronology.scope.ScopeEvent.ScopePeriodSet;
import candour.chronology.scope.ScopeEvent.StandingLearnt;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
    @DisplayName("S002-089: a review paused for two reasons goes on when both are over")
    void pauses_overlap() {
        var first = new PauseLearnt(REVIEW, new UUID(8, 1), MAY);
        var second = new PauseLearnt(REVIEW, new UUID(8, 2), MAY);
        var one = new ResumptionLearnt(REVIEW, List.of(first.pauseId()), MAY);
        var other = new ResumptionLearnt(REVIEW, List.of(second.pauseId()), MAY);
        given(SCOPE).when(new LearnPause(REVIEW, first.pauseId(), MAY)).then(first);
        given(SCOPE, first).when(new LearnPause(REVIEW, first.pauseId(), MAY)).staysQuiet();
        given(SCOPE, first, second)
                .when(new LearnResumption(REVIEW, one.pauseIds(), MAY))
                .then(one);
        given(SCOPE, first, one)
                .when(new LearnPause(REVIEW, first.pauseId(), MAY))
                .staysQuiet();
        given(SCOPE, first, one)
                .when(new LearnResumption(REVIEW, one.pauseIds(), MAY))
                .staysQuiet();
        assertThat(after(first, second).standing()).isEqualTo(Standing.PAUSED);
        assertThat(after(first, second, one).standing()).isEqualTo(Standing.PAUSED);
        assertThat(after(first, second, one, other).standing()).isEqualTo(Standing.RUNNING);
    }

    @Test
    void a_review_that_was_stopped_is_stopped_whatever_pauses_there_were() {
        var stopped = new StandingLearnt(REVIEW, Standing.STOPPED, MAY);
        given(SCOPE).when(new LearnStop(REVIEW, MAY)).then(stopped);
        given(SCOPE, stopped).when(new LearnStop(REVIEW, MAY)).staysQuiet();
        assertThat(after(new PauseLearnt(REVIEW, new UUID(8, 1), MAY), stopped).standing())
                .isEqualTo(Standing.STOPPED);
    }

    @Test
    @DisplayName("X-13, S002-092: a stop told by mistake leaves the review as its pauses say")
    void a_stop_told_by_mistake_leaves_the_review_as_it_was() {
        var stopped = new StandingLearnt(REVIEW, Standing.STOPPED, MAY);
        var not = new StandingLearnt(REVIEW, Standing.RUNNING, MAY);
        given(SCOPE, stopped).when(new LearnNotStopped(REVIEW, MAY)).then(not);
        given(SCOPE).when(new LearnNotStopped(REVIEW, MAY)).staysQuiet();
        assertThat(after(new PauseLearnt(REVIEW, new UUID(8, 1), MAY), stopped, not)
                        .standing())
                .isEqualTo(Standing.PAUSED);
    }

    private static Scope after(ScopeEvent... events) {
        return Stream.of(events).reduce(Scope.FOLD.initial(), Scope::evolve, (_, later) -> later);
    }

    private static SetScopePeriod terms(int version, int from) {
        return new SetScopePeriod(REVIEW, version, LocalDate.of(from, 1, 1), null);
    }

    private static ScopePeriodSet period(int version, int from) {
        return new ScopePeriodSet(REVIEW, version, LocalDate.of(from, 1, 1), null);
    }
}
