package candour.chronology.publish;

import candour.chronology.chase.ChaseEvent;
import candour.chronology.gap.GapEvent;
import candour.chronology.publish.PublicChronologyEvent.GapClosed;
import candour.chronology.publish.PublicChronologyEvent.GapIdentified;
import candour.chronology.publish.PublicChronologyEvent.InformationSufficiencyOvertaken;
import candour.chronology.publish.PublicChronologyEvent.InformationSufficient;
import candour.chronology.publish.PublicChronologyEvent.Input;
import candour.chronology.publish.PublicChronologyEvent.RequestEscalated;
import candour.chronology.publish.PublicChronologyEvent.RequestOverdue;
import candour.chronology.sufficiency.SufficiencyEvent;
import candour.platform.kafka.PublicEvent;
import candour.platform.log.LoggedEvent;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the other services hear of gaps, late requests and sufficiency: references, days and counts. */
public final class FollowUpPublisher {
    private FollowUpPublisher() {}

    public static Optional<PublicEvent> gap(LoggedEvent logged) {
        return logged.payload() instanceof GapEvent event ? ChronologyPublisher.told(of(event)) : Optional.empty();
    }

    public static Optional<PublicEvent> chase(LoggedEvent logged) {
        return logged.payload() instanceof ChaseEvent event ? ChronologyPublisher.told(of(event)) : Optional.empty();
    }

    public static Optional<PublicEvent> sufficiency(LoggedEvent logged) {
        return logged.payload() instanceof SufficiencyEvent event
                ? ChronologyPublisher.told(of(event))
                : Optional.empty();
    }

    private static @Nullable PublicChronologyEvent of(GapEvent event) {
        return switch (event) {
            case GapEvent.GapIdentified e -> new GapIdentified(e.reviewId(), e.gapId(), e.critical(), e.on());
            case GapEvent.GapWeighed e -> new GapIdentified(e.reviewId(), e.gapId(), e.critical(), e.on());
            case GapEvent.GapReopened e -> new GapIdentified(e.reviewId(), e.gapId(), e.critical(), e.on());
            case GapEvent.GapClosed e -> new GapClosed(e.reviewId(), e.gapId(), e.outcome(), e.on());
            // Who sees to it, and who was asked, is the Review Team's business.
            case GapEvent.GapAssigned _, GapEvent.FurtherInformationRequested _ -> null;
        };
    }

    private static @Nullable PublicChronologyEvent of(ChaseEvent event) {
        return switch (event) {
            case ChaseEvent.RequestBecameOverdue e ->
                new RequestOverdue(
                        e.reviewId(),
                        e.requestId(),
                        e.agency(),
                        e.dueOn(),
                        Math.toIntExact(ChronoUnit.DAYS.between(e.lateSince(), e.on())),
                        e.chases(),
                        e.on());
            case ChaseEvent.RequestEscalated e ->
                new RequestEscalated(
                        e.reviewId(), e.requestId(), e.agency(), e.to(), e.dueOn(), e.daysLate(), e.chases(), e.on());
            // A reminder and a chase are between the Review Team and the agency.
            case ChaseEvent.RequestReminded _, ChaseEvent.RequestChased _ -> null;
        };
    }

    private static PublicChronologyEvent of(SufficiencyEvent event) {
        return switch (event) {
            case SufficiencyEvent.DeclaredSufficient e ->
                new InformationSufficient(
                        e.reviewId(),
                        e.declaration(),
                        e.restsOn().stream()
                                .map(in -> new Input(in.agency(), in.version()))
                                .toList(),
                        e.missing(),
                        e.openGaps(),
                        e.criticalGaps(),
                        e.familySources().size(),
                        e.on());
            case SufficiencyEvent.SufficiencyOvertaken e ->
                new InformationSufficiencyOvertaken(e.reviewId(), e.declaration(), e.cause(), e.on());
        };
    }
}
