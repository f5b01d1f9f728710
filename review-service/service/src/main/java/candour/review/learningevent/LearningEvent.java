package candour.review.learningevent;

import candour.review.learningevent.LearningEventEvent.LearningEventHeld;
import candour.review.learningevent.LearningEventEvent.LearningEventScheduled;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One learning event, as far as decisions need to know it.
 *
 * @param supported who is to take part, each with the stages at which they were supported
 */
record LearningEvent(
        @Nullable LearningEventScheduled scheduled,
        @Nullable LearningEventHeld held,
        Set<GroundRule> groundRules,
        Set<Preparation> prepared,
        Map<UUID, Set<SupportStage>> supported) {
    static final LearningEvent UNKNOWN = new LearningEvent(null, null, Set.of(), Set.of(), Map.of());

    boolean known() {
        return scheduled != null || held != null;
    }

    @Nullable
    EventKind kind() {
        return scheduled != null ? scheduled.kind() : held == null ? null : held.kind();
    }

    boolean cameBeforeTheFamily() {
        return held != null && scheduled != null && !scheduled.familyMeetings().comeFirst();
    }

    LearningEvent scheduled(LearningEventScheduled event) {
        return new LearningEvent(event, held, groundRules, prepared, supported);
    }

    LearningEvent held(LearningEventHeld event) {
        return new LearningEvent(scheduled, event, groundRules, prepared, supported);
    }

    LearningEvent ruled(Set<GroundRule> rules) {
        return new LearningEvent(scheduled, held, rules, prepared, supported);
    }

    LearningEvent prepared(Set<Preparation> done) {
        return new LearningEvent(scheduled, held, groundRules, done, supported);
    }

    LearningEvent nominated(UUID participantId) {
        return supporting(participantId, Set.of());
    }

    LearningEvent supporting(UUID participantId, Set<SupportStage> stages) {
        var all = new HashMap<>(supported);
        var those = new HashSet<>(all.getOrDefault(participantId, Set.of()));
        those.addAll(stages);
        all.put(participantId, Set.copyOf(those));
        return new LearningEvent(scheduled, held, groundRules, prepared, Map.copyOf(all));
    }
}
