package candour.platform.service;

import candour.platform.access.Assignments;
import candour.platform.access.Permit;
import candour.platform.decision.Decider;
import candour.platform.decision.Fold;
import candour.platform.decision.Guidance;
import candour.platform.decision.RecordRule;
import candour.platform.decision.Rule;
import candour.platform.kafka.Publisher;
import candour.platform.kafka.Subscription;
import candour.platform.log.Upcaster;
import candour.platform.policy.Policy;
import candour.platform.policy.Timed;
import candour.platform.view.ReadModel;
import candour.platform.view.Views;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that the platform needs to know about a service. Each service produces one: its composition root. */
public final class ServiceDefinition {

    private final String name;
    private final String topic;
    private final List<Fold<?, ?>> folds = new ArrayList<>();
    private final List<Decider<?>> deciders = new ArrayList<>();
    private final List<ReadModel<?>> readModels = new ArrayList<>();
    private final List<Policy> policies = new ArrayList<>();
    private final List<Timed> timed = new ArrayList<>();
    private final List<Publisher> publishers = new ArrayList<>();
    private final List<Subscription<?>> subscriptions = new ArrayList<>();
    private final List<Permit> permits = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>(List.of(RecordRule.values()));
    private final List<Upcaster> upcasters = new ArrayList<>();
    private final List<Guidance> guidances = new ArrayList<>();
    private BiFunction<Views, String, Guidance> holding = (_, _) -> Guidance.AS_WRITTEN;
    private @Nullable Function<Views, Assignments> assignments;
    private @Nullable String copies;
    private boolean copied;

    private ServiceDefinition(String name, String topic) {
        this.name = name;
        this.topic = topic;
    }

    /** Begins with the service's name, for example {@code family-liaison}, and the topic it publishes to. */
    public static ServiceDefinition named(String name, String topic) {
        return new ServiceDefinition(name, topic);
    }

    /** Begins with what the service's log holds and shows, and the topic it publishes to. */
    public static ServiceDefinition of(ServiceLog log, String topic) {
        var service = named(log.service(), topic);
        service.folds.addAll(log.folds());
        service.upcasters.addAll(log.upcasters());
        service.readModels.addAll(log.readModels());
        return service;
    }

    /** The nouns it stores events of. */
    public ServiceDefinition stores(Fold<?, ?>... folds) {
        this.folds.addAll(Arrays.asList(folds));
        return this;
    }

    /** How events of older revisions are read. */
    public ServiceDefinition reads(Upcaster... upcasters) {
        this.upcasters.addAll(Arrays.asList(upcasters));
        return this;
    }

    /** How its commands are decided. */
    public ServiceDefinition decides(Decider<?>... deciders) {
        this.deciders.addAll(Arrays.asList(deciders));
        return this;
    }

    /** Its read models. */
    public ServiceDefinition shows(ReadModel<?>... models) {
        this.readModels.addAll(Arrays.asList(models));
        return this;
    }

    /** What follows by itself. */
    public ServiceDefinition follows(Policy... policies) {
        this.policies.addAll(Arrays.asList(policies));
        return this;
    }

    /** What follows from time passing. */
    public ServiceDefinition watches(Timed... timed) {
        this.timed.addAll(Arrays.asList(timed));
        return this;
    }

    /** The others decide by copies of what this service publishes, so it tells them regularly that it lives. */
    public ServiceDefinition copiedByOthers() {
        this.copied = true;
        return this;
    }

    /** This service decides by a copy of what that topic says, and must know how old the copy is. */
    public ServiceDefinition copies(String topic) {
        this.copies = topic;
        return this;
    }

    /** What the other services may know. */
    public ServiceDefinition publishes(Publisher... publishers) {
        this.publishers.addAll(Arrays.asList(publishers));
        return this;
    }

    /** What it learns from the other services. */
    public ServiceDefinition learns(Subscription<?>... subscriptions) {
        this.subscriptions.addAll(Arrays.asList(subscriptions));
        return this;
    }

    /** Its access matrix, and where the facts for it come from. */
    public ServiceDefinition allows(List<Permit> permits, Function<Views, Assignments> assignments) {
        this.permits.addAll(permits);
        this.assignments = assignments;
        return this;
    }

    /** Its rules, for {@code GET /v1/rules}. */
    public ServiceDefinition rules(Rule[]... rules) {
        for (Rule[] some : rules) {
            this.rules.addAll(Arrays.asList(some));
        }
        return this;
    }

    /** Other guidances than the one its rules were written down from, and which of them holds in a scope. */
    public ServiceDefinition cites(List<Guidance> guidances, BiFunction<Views, String, Guidance> holding) {
        this.guidances.addAll(guidances);
        this.holding = holding;
        return this;
    }

    public String name() {
        return name;
    }

    public String topic() {
        return topic;
    }

    /** Whether this is the service whose facts the others copy: it sends heartbeats (ruling R14). */
    public boolean isCopied() {
        return copied;
    }

    /** The topic whose facts this service keeps a copy of, or null. */
    public @Nullable String copies() {
        return copies;
    }

    public List<Fold<?, ?>> folds() {
        return List.copyOf(folds);
    }

    public List<Upcaster> upcasters() {
        return List.copyOf(upcasters);
    }

    public List<Decider<?>> deciders() {
        return List.copyOf(deciders);
    }

    public List<ReadModel<?>> readModels() {
        return List.copyOf(readModels);
    }

    public List<Policy> policies() {
        return List.copyOf(policies);
    }

    public List<Timed> timed() {
        return List.copyOf(timed);
    }

    public List<Publisher> publishers() {
        return List.copyOf(publishers);
    }

    public List<Subscription<?>> subscriptions() {
        return List.copyOf(subscriptions);
    }

    public List<Permit> permits() {
        return List.copyOf(permits);
    }

    public List<Rule> rules() {
        return List.copyOf(rules);
    }

    public List<Guidance> guidances() {
        return List.copyOf(guidances);
    }

    /** By which guidance rules are cited in that scope, as far as is known here. */
    public Guidance guidance(Views views, String scope) {
        return holding.apply(views, scope);
    }

    public Assignments assignments(Views views) {
        if (assignments == null) {
            throw new IllegalStateException("The service " + name + " does not say who is assigned to what");
        }
        return assignments.apply(views);
    }
}
