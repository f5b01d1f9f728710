package candour.chronology.child;

import candour.chronology.child.ChildCommand.LearnSubject;
import candour.chronology.child.ChildCommand.LearnSubjectError;
import candour.chronology.child.ChildEvent.SubjectLearnt;
import candour.chronology.child.ChildEvent.SubjectToldInError;
import candour.platform.decision.Decider;
import candour.platform.decision.Decision;
import candour.platform.decision.Fold;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Which subjects, and which errors, have been taken in; enough to take each in once. */
public record Children(Set<UUID> subjects, Set<UUID> errors) {

    public static final Fold<Children, ChildEvent> FOLD = new Fold<>(
            "chronology-subjects",
            ChildEvent.class,
            ChildEvent::reviewId,
            Children::evolve,
            new Children(Set.of(), Set.of()));

    public static final Decider<ChildCommand> CHILDREN = Decider.of(ChildCommand.class)
            .writes(FOLD, ChildCommand::reviewId)
            .decides((command, facts) -> facts.of(FOLD).decide(command));

    static Children evolve(Children was, ChildEvent event) {
        return switch (event) {
            case SubjectLearnt e -> new Children(with(was.subjects, e.subjectRef()), was.errors);
            case SubjectToldInError e -> new Children(was.subjects, with(was.errors, e.markedEventId()));
        };
    }

    private Decision decide(ChildCommand command) {
        return switch (command) {
            case LearnSubject c ->
                subjects.contains(c.subjectRef())
                        ? Decision.alreadySo()
                        : Decision.of(new SubjectLearnt(c.reviewId(), c.subjectRef(), c.toldBy()));
            case LearnSubjectError c ->
                errors.contains(c.markedEventId())
                        ? Decision.alreadySo()
                        : Decision.of(new SubjectToldInError(c.reviewId(), c.markedEventId()));
        };
    }

    private static Set<UUID> with(Set<UUID> all, UUID more) {
        Set<UUID> now = new HashSet<>(all);
        now.add(more);
        return Set.copyOf(now);
    }
}
