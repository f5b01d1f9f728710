package candour.reporting.publication;

import candour.reporting.authority.Capacity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A publication while one event is being added to it. */
final class PublicationDraft {

    final Set<UUID> asked;
    final Set<UUID> answered;
    final Set<UUID> holds;
    final Map<UUID, Set<Capacity>> consulted = new HashMap<>();
    boolean weighed;
    boolean dataProtection;
    boolean published;

    @Nullable
    Chosen recommendation;

    @Nullable
    Chosen decision;

    @Nullable
    LocalDate publishOn;

    PublicationDraft(Publication was) {
        asked = new HashSet<>(was.asked());
        answered = new HashSet<>(was.answered());
        holds = new HashSet<>(was.holds());
        was.consulted().forEach((process, bodies) -> consulted.put(process, new HashSet<>(bodies)));
        weighed = was.weighed();
        dataProtection = was.dataProtection();
        published = was.published();
        recommendation = was.recommendation();
        decision = was.decision();
        publishOn = was.publishOn();
    }

    Publication done() {
        return new Publication(
                Set.copyOf(asked),
                Set.copyOf(answered),
                weighed,
                dataProtection,
                Set.copyOf(holds),
                Map.copyOf(consulted),
                recommendation,
                decision,
                publishOn,
                published);
    }
}
