package candour.review.learningevent.read;

import static candour.platform.view.Recorded.and;
import static candour.platform.view.Recorded.without;

import candour.platform.view.Recorded;
import candour.platform.view.Row;
import candour.review.learningevent.read.LearningEventParts.Checklist;
import candour.review.learningevent.read.LearningEventParts.Held;
import candour.review.learningevent.read.LearningEventParts.Participant;
import candour.review.learningevent.read.LearningEventParts.Plan;
import candour.review.learningevent.read.LearningEventParts.Rules;
import candour.review.learningevent.read.LearningEventParts.Support;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learning event, planned or held. Of several records of one thing the last holds; those marked as made in error are
 * gone.
 */
public record LearningEventRow(
        UUID id,
        UUID reviewId,
        List<Plan> plans,
        List<Held> helds,
        List<Rules> rules,
        List<Checklist> checklists,
        List<Participant> participants,
        List<Support> supports)
        implements Row {
    static LearningEventRow unknown(UUID id, UUID reviewId) {
        return new LearningEventRow(id, reviewId, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** As planned last. */
    public @Nullable Plan plan() {
        return Recorded.last(plans);
    }

    /** As recorded last. */
    public @Nullable Held held() {
        return Recorded.last(helds);
    }

    LearningEventRow with(Plan plan) {
        return new LearningEventRow(id, reviewId, and(plans, plan), helds, rules, checklists, participants, supports);
    }

    LearningEventRow with(Held held) {
        return new LearningEventRow(id, reviewId, plans, and(helds, held), rules, checklists, participants, supports);
    }

    LearningEventRow with(Rules set) {
        return new LearningEventRow(id, reviewId, plans, helds, and(rules, set), checklists, participants, supports);
    }

    LearningEventRow with(Checklist done) {
        return new LearningEventRow(id, reviewId, plans, helds, rules, and(checklists, done), participants, supports);
    }

    LearningEventRow with(Participant one) {
        return new LearningEventRow(id, reviewId, plans, helds, rules, checklists, and(participants, one), supports);
    }

    LearningEventRow with(Support support) {
        return new LearningEventRow(
                id, reviewId, plans, helds, rules, checklists, participants, and(supports, support));
    }

    LearningEventRow free(UUID event) {
        return new LearningEventRow(
                id,
                reviewId,
                without(plans, event),
                without(helds, event),
                without(rules, event),
                without(checklists, event),
                without(participants, event),
                without(supports, event));
    }

    boolean isGone() {
        return plans.isEmpty() && helds.isEmpty();
    }

    @Override
    public String key() {
        return id.toString();
    }

    @Override
    public String scope() {
        return reviewId.toString();
    }

    @Override
    public String order() {
        var took = held();
        var plan = plan();
        return (took != null ? took.on() : plan == null ? "" : plan.on()) + " " + id;
    }
}
