package candour.chronology.inbox;

import candour.chronology.scope.ScopeCommand.LearnStanding;
import candour.chronology.scope.ScopeCommand.OpenScope;
import candour.chronology.scope.ScopeCommand.SetScopePeriod;
import candour.chronology.scope.Standing;
import candour.chronology.team.TeamCommand.EndRole;
import candour.chronology.team.TeamCommand.LearnRole;
import candour.chronology.time.EventTime;
import candour.chronology.time.EventTimeReader;
import candour.chronology.time.Reading;
import candour.chronology.time.ReadingRules;
import candour.platform.access.Code;
import candour.platform.kafka.Received;
import candour.platform.kafka.Subscription;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What review-service tells, with just the fields used here. What else it says is skipped. */
public final class ReviewTold {
    private static final String TOPIC = "candour.review.v1";

    private ReviewTold() {}

    /** @param incidentDate EDTF, may be uncertain */
    record ReviewCommissioned(
            UUID reviewId,
            @Nullable LocalDate decisionDate,
            @Nullable String incidentDate) {}

    /** @param periodTo null when it runs on */
    record TermsAgreed(
            UUID reviewId,
            int version,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo) {}

    /** @param change APPOINTED or ENDED */
    record ReviewTeamChanged(
            UUID reviewId,
            String personRef,
            String role,
            @Nullable String organisation,
            String change) {}

    record ReviewTurned(UUID reviewId, @Nullable LocalDate on) {}

    public static final Subscription<?>[] ALL = {
        of("ReviewCommissioned", ReviewCommissioned.class, ReviewTold::commissioned),
        of("TorChangeAgreed", TermsAgreed.class, ReviewTold::agreed),
        of("ReviewTeamChanged", ReviewTeamChanged.class, ReviewTold::team),
        of("ReviewPaused", ReviewTurned.class, told -> turned(told, Standing.PAUSED)),
        of("ReviewResumed", ReviewTurned.class, told -> turned(told, Standing.RUNNING)),
        of("ReviewStopped", ReviewTurned.class, told -> turned(told, Standing.STOPPED))
    };

    private static <D> Subscription<D> of(String type, Class<D> data, Function<Received<D>, List<Object>> commands) {
        return new Subscription<>(TOPIC, "candour.review." + type + ".v1", data, commands);
    }

    private static List<Object> commissioned(Received<ReviewCommissioned> told) {
        var data = told.data();
        int year = told.recordedAt().atZone(ZoneOffset.UTC).getYear();
        return List.of(new OpenScope(data.reviewId(), incident(data.incidentDate(), year), data.decisionDate()));
    }

    private static List<Object> agreed(Received<TermsAgreed> told) {
        var data = told.data();
        return List.of(new SetScopePeriod(data.reviewId(), data.version(), data.periodFrom(), data.periodTo()));
    }

    private static List<Object> team(Received<ReviewTeamChanged> told) {
        var data = told.data();
        Code person = new Code(data.personRef());
        int bound = data.role().indexOf(':');
        Code role = new Code(bound < 0 ? data.role() : data.role().substring(0, bound));
        boolean isBound = role.value().equals("AGENCY_LEAD");
        Code agency = !isBound
                ? null
                : Code.orNull(bound < 0 ? data.organisation() : data.role().substring(bound + 1));
        return List.of(
                data.change().equals("ENDED")
                        ? new EndRole(data.reviewId(), person, role, agency)
                        : new LearnRole(data.reviewId(), person, role, agency));
    }

    private static List<Object> turned(Received<ReviewTurned> told, Standing standing) {
        return List.of(
                new LearnStanding(told.data().reviewId(), standing, told.data().on()));
    }

    private static @Nullable EventTime incident(@Nullable String written, int year) {
        if (written == null) return null;
        return EventTimeReader.read(written, ReadingRules.dayFirst(year)) instanceof Reading.Understood known
                ? known.when()
                : null;
    }
}
