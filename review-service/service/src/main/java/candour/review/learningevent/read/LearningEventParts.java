package candour.review.learningevent.read;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.view.Recorded;
import candour.review.learningevent.EventKind;
import candour.review.learningevent.FamilyMeetings;
import candour.review.learningevent.GroundRule;
import candour.review.learningevent.Preparation;
import candour.review.learningevent.SupportStage;
import candour.review.team.ReviewRole;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is recorded of a learning event, each part by an event of its own. */
public interface LearningEventParts {
    /** The day it is to take place, and how far the meetings with the family were. */
    record Plan(
            UUID recordedBy,
            EventKind kind,
            LocalDate on,
            FamilyMeetings familyMeetings,
            @Nullable Sealed reason) implements Recorded {}

    /** That it took place. */
    record Held(
            UUID recordedBy,
            EventKind kind,
            LocalDate on,
            Set<UUID> participants,
            Set<Code> team,
            Set<ReviewRole> absent,
            @Nullable Sealed absenceReason)
            implements Recorded {}

    /** How its ground rules are kept. */
    record Rules(UUID recordedBy, Map<GroundRule, Sealed> rules, LocalDate setOn) implements Recorded {}

    /** What is prepared. */
    record Checklist(UUID recordedBy, Set<Preparation> done, LocalDate on) implements Recorded {}

    /** Somebody who is to take part. */
    record Participant(
            UUID recordedBy,
            UUID participantId,
            Code agency,
            @Nullable Code personRef,
            @Nullable Sealed name,
            LocalDate on)
            implements Recorded {}

    /** That somebody was supported. */
    record Support(UUID recordedBy, UUID participantId, SupportStage stage, Sealed how, LocalDate on)
            implements Recorded {
        /** The stages at which nobody has recorded that this person was informed and supported (S002-057). */
        public static Set<SupportStage> gaps(List<Support> all, UUID participantId) {
            var gaps = EnumSet.allOf(SupportStage.class);
            all.stream()
                    .filter(each -> each.participantId().equals(participantId))
                    .forEach(each -> gaps.remove(each.stage()));
            return gaps;
        }
    }
}
