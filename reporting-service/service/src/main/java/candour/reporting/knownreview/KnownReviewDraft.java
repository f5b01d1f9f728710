package candour.reporting.knownreview;

import candour.platform.access.Code;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A known review while one thing more is taken in. */
final class KnownReviewDraft {
    @Nullable
    Code profile;

    int terms;

    @Nullable
    UUID stop;

    boolean inError;

    final Set<UUID> noted;
    final Set<UUID> pending;
    final Set<UUID> pauses;
    final Map<UUID, ParallelProcess> processes;

    KnownReviewDraft(KnownReview was, UUID source) {
        profile = was.profile();
        terms = was.terms();
        stop = was.stop();
        inError = was.inError();
        noted = new HashSet<>(was.noted());
        noted.add(source);
        pending = new HashSet<>(was.pendingChanges());
        pauses = new HashSet<>(was.pauses());
        processes = new HashMap<>(was.processes());
    }

    /** A process recorded in error never was; an end recorded in error leaves it live. */
    void withoutProcess(UUID marked) {
        processes.values().removeIf(each -> each.noted().equals(marked));
        processes.replaceAll(
                (id, p) -> marked.equals(p.concluded()) ? new ParallelProcess(id, p.kind(), p.noted(), null) : p);
    }

    KnownReview done() {
        return new KnownReview(
                profile,
                Set.copyOf(noted),
                terms,
                Set.copyOf(pending),
                Set.copyOf(pauses),
                Map.copyOf(processes),
                stop,
                inError);
    }
}
