package candour.platform.service;

import candour.audit.Replayable;
import candour.platform.decision.Fold;
import candour.platform.log.EventTypes;
import candour.platform.log.ExportedEvent;
import candour.platform.log.Upcaster;
import candour.platform.view.ReadModel;
import candour.platform.view.Row;
import candour.platform.view.RowDigest;
import candour.platform.view.RowsInMemory;
import candour.proof.LoggedEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a service's log holds and what is folded from it. This much of a service is pure and needs no key, so an auditor
 * has it on board too ({@code META-INF/services/candour.audit.Replayable}) and rebuilds the very read models that the
 * service shows.
 */
public abstract class ServiceLog implements Replayable {

    private final String service;
    private final List<Fold<?, ?>> folds;
    private final List<Upcaster> upcasters;
    private final List<ReadModel<?>> readModels;

    /**
     * The log of a service whose events are all of their first revision.
     *
     * @param service its name, for example {@code family-liaison}
     * @param folds the nouns it stores events of
     * @param readModels what it shows
     */
    protected ServiceLog(String service, List<Fold<?, ?>> folds, List<ReadModel<?>> readModels) {
        this(service, folds, List.of(), readModels);
    }

    /** The same, and how events of older revisions are read. */
    protected ServiceLog(
            String service, List<Fold<?, ?>> folds, List<Upcaster> upcasters, List<ReadModel<?>> readModels) {
        this.service = service;
        this.folds = List.copyOf(folds);
        this.upcasters = List.copyOf(upcasters);
        this.readModels = List.copyOf(readModels);
    }

    @Override
    public final String service() {
        return service;
    }

    public final List<Fold<?, ?>> folds() {
        return folds;
    }

    public final List<Upcaster> upcasters() {
        return upcasters;
    }

    public final List<ReadModel<?>> readModels() {
        return readModels;
    }

    @Override
    public final Set<String> models() {
        return readModels.stream().map(ReadModel::name).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public final String digest(String model, Stream<LoggedEvent> events) {
        var wanted = readModels.stream()
                .filter(each -> each.name().equals(model))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no read model " + model));
        return digest(wanted, events);
    }

    private <R extends Row> String digest(ReadModel<R> model, Stream<LoggedEvent> events) {
        var types = types();
        var rows = new RowsInMemory<R>();
        events.forEach(event -> model.on(ExportedEvent.read(event, types), rows));
        var digest = new RowDigest();
        rows.all().forEach(digest::add);
        return digest.hex();
    }

    /** What neither this service nor every service stores is unknown, and no read model asks for it. */
    private EventTypes types() {
        var known = Stream.concat(folds.stream(), PlatformFolds.ALL.stream());
        return EventTypes.of(known.map(Fold::events).toList(), upcasters);
    }
}
